/** The files of the digital annex that the recipe reads, with the years that they have columns for. */
export const FILES = {
  rates: 'unodc-gsh2019/TS_plot_countries.csv',
  counts: 'unodc-gsh2019/Shiny_DT.csv',
  regions: 'unodc-gsh2019/shiny_reg_dt.csv',
  partnerFamily: 'unodc-gsh2019/ipfm_shiny.csv',
  crimeRelated: 'unodc-gsh2019/crime_related_hom.csv',
  justice: 'unodc-gsh2019/cjsr.csv',
  prisons: 'unodc-gsh2019/Homicide_in_Prisons_Shiny.csv',
} as const;
