/**
 * Taken for emergency numbers by any phone, in every country.
 * Source: 3GPP TS 22.101, 10.1 (`08` is left out: a number has three digits at least).
 */
const everywhere = ['112', '911', '000', '110', '118', '119', '999'];

/**
 * The others, behind the countries they belong to.
 * Source: libphonenumber, ShortNumberMetadata.xml, `emergency` (as in google-libphonenumber 3.2.47).
 */
const byCountries = `
  AD LK 116; AE BW PL 997 998; AF 100 102; AL 127 128 129; AM AZ BY KG KZ RU TJ UA 101 102 103; AO IT SM VA 113 115;
  AR 100 101 107; AT 122 133 144; AU 106; AW 100; BA ME 122 123 124; BB 211 311 511; BD 100 101 102 199; BE 100 101;
  BG 150 160 166; BH CY HN MM NG 199; BI CM GW 113 117; BJ 114 116 117; BN 991 993 995; BR 128 190 192 193; BS SX 919;
  BT ID LU LV NO SI SJ SY 113; BZ TT 990; CD 113 114 177 188; CF 117 1220; CG MG PH 117; CH LI 117 144;
  CI 111 170 180; CK 996 998; CL 131 132 133; CN 120; CO 123 132 156; CU 104 105 106; CV 130 131 132;
  CZ 150 151 152 153 154 155 156 157 158 159; DK FO HT KE 114; DM KN 333; EC 101 102; EG 122 123 180; EH MA 177;
  ER 113 114 116; ES 085 088; ET 939 991 997; FJ 917; GA 1730; GE 011 022 033 111 113 122; GH 191 192 193;
  GI 190 199; GM 116 117; GR 100 166 199; GT 120 123; GY 912 913; HK 992; HR MK XK 192 193 194; HU 104 105 107;
  IL PS 100 101 102; IN 100 101 102 108 1298 2611; IQ 100 104 115 122; IR 115 125; JO 191 192 197; KH 117 666;
  KI 192 193 194 195 992 993 994; KP 819; LA 190 191 195; LB 140 175; LR 355; LS 115 117;
  LT 011 022 033 101 102 103; LY 190 191 193; MD 901 902 903; MN 100 101 102 103 105; MU 114 115 995; MV 102;
  MW 199 997 998; MX 060 065 066 068 080; MZ 117 197 198; NA 10111; NF 955 977; NI 115 120 128; NP 100 101 102 103;
  NR NZ PG RW 111; OM 1444 9999; PE 105 116 117; PK 115 1122; PT SR TL 115; PY UY 128; SA 997; SE 90000; SG 993 995;
  SK 150 155 158; SL 019; SO 555 888; SV 913; TG 117 171 172 177; TH 191 199 1669; TN 190 197 198; TO 922 933; TR 155;
  TZ 111 114 115; UZ 001 002 003 050; VE 171; VN 113 114 115; WS 994 995 996; YE 191 194 195 199; ZA 10111 10177;
  ZM 991 993; ZW 993 994 995
`;

function numbersOf(country: string): string[] {
  return byCountries
    .split(';')
    .filter((line) => line.includes(country))
    .flatMap((line) => line.match(/\d+/g) ?? []);
}

/** Whether digits as dialled call for help, in a country (ISO 3166) or everywhere. */
export function isEmergency(digits: string, country: string): boolean {
  return everywhere.includes(digits) || (country.length === 2 && numbersOf(country.toUpperCase()).includes(digits));
}
