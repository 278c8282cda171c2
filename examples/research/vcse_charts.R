# Charts of vcse-charts in R Markdown, Quarto and Shiny: an htmltools tag with its document in it, and its script.
#
#   source("vcse_charts.R")
#   vcse_chart("distribution", "spend.json", measure = "per-head")
#
# `document` is the path of a JSON file whose tables are all in it; `scripts` the folder that dist/inline/ of the package
# was copied to. NA gives an attribute without a value.
vcse_chart <- function(kind, document, ..., scripts = "vcse-charts/inline") {
  stopifnot(grepl("^[a-z]+$", kind))
  name <- paste0("vcse-", kind)
  text <- paste(readLines(document, encoding = "UTF-8", warn = FALSE), collapse = "\n")
  # No text of the document can end the script that holds it.
  data <- gsub("<", "\\u003c", text, fixed = TRUE)
  holder <- htmltools::tags$script(type = "application/json", htmltools::HTML(data))
  htmltools::attachDependencies(
    htmltools::tag(name, list(loading = "eager", ..., holder)),
    htmltools::htmlDependency(
      name = name,
      version = "0.1.0",
      src = c(file = scripts),
      script = paste0(name, ".js"),
      all_files = FALSE
    )
  )
}
