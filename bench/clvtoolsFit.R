# Times the fits of the public tool CLVTools on CDNOW's sample: Rscript clvtoolsFit.R ORDERS.csv. Prints one JSON object:
# seconds by model, the best of three.
suppressPackageStartupMessages(library(CLVTools))
orders <- read.csv(commandArgs(trailingOnly = TRUE)[1])
data <- clvdata(orders, date.format = "ymd", time.unit = "week", estimation.split = 39,
                name.id = "Id", name.date = "Date", name.price = "Price")
best <- function(fit) {
  min(replicate(3, system.time(suppressMessages(suppressWarnings(fit())))[["elapsed"]]))
}
cat(sprintf('{"BG/NBD": %f, "Pareto/NBD": %f, "Gamma-Gamma": %f}\n',
            best(function() bgnbd(data, verbose = FALSE)),
            best(function() pnbd(data, verbose = FALSE)),
            best(function() gg(data, verbose = FALSE))))
