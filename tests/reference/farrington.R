suppressMessages(library(surveillance))
source('tests/reference/write-json.R')

# glm.fit stops at a relative change of 1e-8, which leaves errors of 1e-5 in the limits; here it goes on.
patient <- stats::glm.control
formals(patient)$epsilon <- 1e-12
formals(patient)$maxit <- 50
assignInNamespace('glm.control', patient, 'stats')

set.seed(41)
month <- function(n, level, growth, size) {
  t <- seq_len(n)
  rnbinom(n, mu = level * exp(growth * t / 12 + 0.4 * sin(2 * pi * t / 12)), size = size)
}
busy <- month(96, 30, 0.06, 25); busy[c(30, 50, 88)] <- busy[c(30, 50, 88)] + 60
falling <- month(100, 60, -0.12, 40)
sparse <- month(90, 1.1, 0, 4); sparse[85] <- 9
data(salmonella.agona)
weekly <- as.numeric(salmonella.agona$observed)
series <- list(busy = busy, falling = falling, sparse = sparse, weekly = weekly)

run <- function(name, frequency, years, halfWindow, alpha, trend = TRUE, reweight = TRUE) {
  x <- series[[name]]
  first <- years * frequency + halfWindow + 1
  d <- suppressWarnings(create.disProg(week = seq_along(x), observed = x, state = 0 * x, freq = frequency, start = c(2000, 1)))
  out <- suppressWarnings(algo.farrington(d, control = list(range = first:length(x), b = years, w = halfWindow,
    reweight = reweight, alpha = alpha, trend = trend, limit54 = c(5, 4), powertrans = '2/3')))
  list(series = name, frequency = frequency, years = years, halfWindow = halfWindow, alpha = alpha, trend = trend,
       reweight = reweight, limit = as.numeric(out$upperbound), alarm = as.logical(out$alarm),
       trendFollowed = as.logical(out$trend))
}
write_reference('farrington', list(
  surveillance = as.character(packageVersion('surveillance')), series = lapply(series, as.numeric),
  runs = list(run('busy', 12, 5, 3, 0.05), run('busy', 12, 3, 2, 0.01), run('busy', 12, 2, 3, 0.05),
              run('busy', 12, 5, 3, 0.05, TRUE, FALSE), run('falling', 12, 5, 3, 0.05),
              run('falling', 12, 4, 2, 0.1, FALSE), run('sparse', 12, 5, 3, 0.05), run('weekly', 52, 4, 3, 0.01))))
