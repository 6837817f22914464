source('tests/reference/write-json.R')

# Newcombe's method 10 from the Wilson limits of prop.test without correction; p from prop.test of both samples.
wilson <- function(x, n, level) as.numeric(prop.test(x, n, conf.level = level, correct = FALSE)$conf.int)
cases <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(10, 10, 0, 10),
              c(640, 1200, 601, 1150), c(200, 1000, 260, 1000))
rows <- list()
for (level in c(0.95, 0.998)) for (case in cases) {
  x1 <- case[1]; n1 <- case[2]; x2 <- case[3]; n2 <- case[4]
  p1 <- x1 / n1; p2 <- x2 / n2
  one <- suppressWarnings(wilson(x1, n1, level)); two <- suppressWarnings(wilson(x2, n2, level))
  p <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE)$p.value)
  rows <- c(rows, list(list(x1 = x1, n1 = n1, x2 = x2, n2 = n2, level = level,
    low = p1 - p2 - sqrt((p1 - one[1])^2 + (two[2] - p2)^2),
    high = p1 - p2 + sqrt((one[2] - p1)^2 + (p2 - two[1])^2), p = if (is.nan(p)) 1 else p)))
}
write_reference('proportions', list(differences = rows))
