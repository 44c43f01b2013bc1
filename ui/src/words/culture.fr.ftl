### Culture : la lecture d’après Westrum.

culture-westrum = Lecture d’après Westrum :
culture-westrum-power = au plus près de la culture axée sur le pouvoir. La médiane du milieu est { $n }.
culture-westrum-rule = au plus près de la culture axée sur les règles. La médiane du milieu est { $n }.
culture-westrum-performance = au plus près de la culture axée sur le rendement. La médiane du milieu est { $n }.
culture-westrum-source = R. Westrum, « A typology of organisational cultures », Quality and Safety in Health Care, 2004, vol. 13, suppl. 2, p. ii22–ii27. Situer une étude par le milieu de ses médianes est une convention d’ici, non de l’article.
