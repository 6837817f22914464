source('tests/reference/write-json.R')

byar <- function(x, level) {
  z <- qnorm((1 + level) / 2)
  y <- x + 1
  c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, y * (1 - 1 / (9 * y) + z / (3 * sqrt(y)))^3)
}
exact <- list()
approximate <- list()
for (level in c(0.95, 0.998)) {
  for (count in c(0, 1, 2, 3, 5, 9, 10, 37, 100, 500)) {
    limits <- as.numeric(poisson.test(count, conf.level = level)$conf.int)
    exact <- c(exact, list(list(count = count, level = level, low = limits[1], high = limits[2])))
    if (count >= 10) {
      limits <- byar(count, level)
      approximate <- c(approximate, list(list(count = count, level = level, low = limits[1], high = limits[2])))
    }
  }
}
write_reference('poisson', list(exact = exact, byar = approximate))
