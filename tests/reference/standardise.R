source('tests/reference/write-json.R')

dobson <- function(x, n, w, level) {
  share <- w / sum(w)
  rate <- sum(share * x / n)
  variance <- sum(share^2 * x / n^2)
  total <- sum(x); z <- qnorm((1 + level) / 2); y <- total + 1
  low <- total * (1 - 1 / (9 * total) - z / (3 * sqrt(total)))^3
  high <- y * (1 - 1 / (9 * y) + z / (3 * sqrt(y)))^3
  c(rate, rate + sqrt(variance / total) * (c(low, high) - total)) * 1e5
}
cases <- list(
  list(x = c(10, 30), n = c(1000, 500), w = c(2, 1)),
  list(x = c(0, 3, 14, 9, 2), n = c(41000, 52000, 61000, 48000, 20500), w = c(18, 17.5, 16, 15, 6)),
  list(x = c(1, 1, 8), n = c(900, 1100, 700), w = c(1, 1, 1)),
  list(x = c(120, 840, 610, 95), n = c(1.1e6, 2.4e6, 1.9e6, 0.7e6), w = c(26.1, 33.4, 24.3, 16.2)))
rows <- list()
for (level in c(0.95, 0.998)) for (case in cases) {
  found <- dobson(case$x, case$n, case$w, level)
  strata <- lapply(seq_along(case$x), function(i) list(count = case$x[i], population = case$n[i], standard = case$w[i]))
  rows <- c(rows, list(list(strata = strata, level = level, rate = found[1], low = found[2], high = found[3])))
}
write_reference('standardise', list(rates = rows))
