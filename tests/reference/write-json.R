# Base R writes no JSON. This writes lists, vectors, strings, numbers (15 digits), and NA and Inf as null.
as_json <- function(x) {
  if (is.null(x)) return('null')
  if (is.list(x)) {
    parts <- vapply(x, as_json, '')
    if (is.null(names(x))) return(paste0('[', paste(parts, collapse = ','), ']'))
    return(paste0('{', paste0('"', names(x), '":', parts, collapse = ','), '}'))
  }
  one <- function(v) {
    if (is.character(v)) return(paste0('"', v, '"'))
    if (is.logical(v) && !is.na(v)) return(if (v) 'true' else 'false')
    if (!is.finite(v)) 'null' else sprintf('%.15g', v)
  }
  parts <- vapply(unname(x), one, '')
  # I() keeps a vector of one value a list.
  if (length(x) == 1 && !inherits(x, 'AsIs')) parts else paste0('[', paste(parts, collapse = ','), ']')
}

# Run as `Rscript tests/reference/<name>.R`, then `npx prettier --write tests/reference/<name>.json`.
write_reference <- function(name, content) {
  content <- c(list(madeBy = paste0(name, '.R with ', R.version.string)), content)
  writeLines(as_json(content), file.path('tests', 'reference', paste0(name, '.json')))
}
