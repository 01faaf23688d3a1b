/** The one part of natural that is compared with: its index would load database drivers. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(token: string): string }
  export default porter
}
