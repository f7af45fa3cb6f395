const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/;
/** Country codes of one and two digits; all others have three. */
const countryCode = /^\+(7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{4,})$/;

/** A number spaced for reading as far as that needs no tables: "+1 512-555-1212", "+49 3023125014". */
export function numberWords(number: string): string {
  if (northAmerican.test(number)) return number.replace(northAmerican, '+1 $1-$2-$3');
  return number.replace(countryCode, '+$1 $2');
}
