const HEADER =
  'Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,VALUE,Source';

export const RATE = 'Rate per 100,000 population';

/** A file of the Crime Trends Survey from lines such as `['JPN', 'Offences', 'by type of offence', 'Theft', 'Total', 'Total', '2020', 'Counts', '7']`. */
export function ctsCsv(lines: string[][], source = 'CTS'): string {
  const rows = lines.map(([code = '', ...rest]) =>
    [code, 'Name', 'Region', 'Subregion', ...rest, source].map((cell) => `"${cell}"`).join(','),
  );
  return [HEADER, ...rows, ''].join('\n');
}
