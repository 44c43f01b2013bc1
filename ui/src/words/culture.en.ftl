### Culture: the reading after Westrum.

culture-westrum = Reading after Westrum:
culture-westrum-power = closest to power-oriented. The middle one of the medians is { $n }.
culture-westrum-rule = closest to rule-oriented. The middle one of the medians is { $n }.
culture-westrum-performance = closest to performance-oriented. The middle one of the medians is { $n }.
culture-westrum-source = R. Westrum, “A typology of organisational cultures”, Quality and Safety in Health Care, 2004, vol. 13, suppl. 2, p. ii22–ii27. Placing a study by the middle of its medians is a convention of ours, not of the paper.
