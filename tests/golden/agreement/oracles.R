# Kappa and weighted kappa by R's psych, and quantiles of Student's t by R itself.
# How to run: see oracles.py in this folder.
suppressPackageStartupMessages({
  library(psych)
  library(jsonlite)
})
given <- commandArgs(trailingOnly = TRUE)
here <- if (length(given) > 0) given[1] else "tests/golden/agreement"
datasets <- read_json(file.path(here, "datasets.json"))

kappas <- function(dataset) {
  votes <- do.call(rbind, lapply(dataset$votes, unlist))
  levels <- seq_len(dataset$categories) - 1
  table <- table(factor(votes[, 1], levels), factor(votes[, 2], levels))
  found <- cohen.kappa(unclass(table), n.obs = nrow(votes))
  list(
    cohenKappa = list(value = found$kappa, variance = found$var.kappa),
    quadraticKappa = list(value = found$weighted.kappa, variance = found$var.weighted)
  )
}

two_raters <- Filter(function(dataset) {
  all(vapply(dataset$votes, function(row) length(unlist(row)) == 2 && length(row) == 2, TRUE))
}, datasets)
degrees <- c(1:30, 50, 99, 100, 427, 999, 1000, 1001, 1500, 9999, 99999)
write_json(
  list(
    kappas = lapply(two_raters, kappas),
    studentT975 = lapply(degrees, function(df) list(df = df, quantile = qt(0.975, df)))
  ),
  file.path(here, "psych.json"),
  auto_unbox = TRUE, digits = I(17), pretty = 1
)
