/** How a field of these pages looks. */
export const fieldClass =
  'h-11 min-w-0 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-dns-16N-130 text-solid-gray-900'
export const labelClass = 'grid min-w-0 content-start gap-1 text-dns-14N-130 text-solid-gray-700'
