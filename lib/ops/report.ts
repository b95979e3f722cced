/** Runs a command and ends the process with its code. What went wrong is said in one sentence; `DEBUG` shows where. */
export async function report(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command())
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
