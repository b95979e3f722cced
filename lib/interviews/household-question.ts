/** Stands among the questions for the list of members. */
export const householdQuestion = 'household'
