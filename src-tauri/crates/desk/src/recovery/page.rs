//! The paper: one page of HTML without a script, a link or anything from elsewhere.

use super::Code;
use crate::views::LangView;
use vault::Zeroizing;

/// The sentences of one paper.
struct Said {
    lang: &'static str,
    title: &'static str,
    alone: &'static str,
    half: &'static str,
    part: &'static str,
    of: &'static str,
    keep: &'static str,
    how: &'static str,
    delete: &'static str,
}

const ENGLISH: Said = Said {
    lang: "en",
    title: "Recovery sheet",
    alone: "Whoever has this sheet and the vault's folder can open the lead's vault and choose a new passphrase.",
    half: "This is one half. It opens nothing by itself: both halves are needed, kept by two persons.",
    part: "Part",
    of: "of",
    keep: "Keep it on paper, locked away from the machine. A newer sheet makes this one void; the three words at the top tell which is in force.",
    how: "To use it: start Sub Rosa, choose \"Open with the recovery sheet\", type the 24 words in their order.",
    delete: "After printing, delete the file this was printed from.",
};

const FRENCH: Said = Said {
    lang: "fr",
    title: "Feuille de secours",
    alone: "Qui possède cette feuille et le dossier du coffre peut ouvrir le coffre de la responsable et choisir une nouvelle phrase de passe.",
    half: "Ceci est une moitié. Elle n’ouvre rien à elle seule\u{a0}: il faut les deux, gardées par deux personnes.",
    part: "Partie",
    of: "de",
    keep: "Gardez-la sur papier, sous clé, loin du poste. Une feuille plus récente annule celle-ci\u{a0}; les trois mots du haut disent laquelle est en vigueur.",
    how: "Pour s’en servir\u{a0}: lancez Sub Rosa, choisissez «\u{202f}Ouvrir avec la feuille de secours\u{202f}», tapez les 24 mots dans l’ordre. Ils sont en anglais dans les deux langues.",
    delete: "Après l’impression, supprimez le fichier qui a servi à imprimer.",
};

/// The page of one paper: its words, its code, the name of the sheet, and which part of how many it is.
pub(super) fn of(
    lang: LangView,
    words: &str,
    code: &Code,
    name: &[String],
    (part, parts): (usize, usize),
) -> Zeroizing<String> {
    let said = match lang {
        LangView::En => &ENGLISH,
        LangView::Fr => &FRENCH,
    };
    let is_half = parts > 1;
    let listed: String = words.split(' ').map(|word| format!("<li>{word}</li>")).collect();
    let heading = match is_half {
        true => format!("{} · {} {part} {} {parts}", said.title, said.part, said.of),
        false => said.title.to_owned(),
    };
    Zeroizing::new(format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{heading}</title>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <style>body{{font:12pt/1.5 sans-serif;max-width:17cm;margin:1.5cm auto;color:#000;background:#fff}}\
         ol{{columns:3;font:13pt/1.9 monospace;padding-left:2.5em}}svg{{width:6cm;display:block;margin:1cm 0}}\
         .name{{font-weight:bold}}</style></head><body><h1>{heading}</h1>\
         <p class=\"name\" lang=\"en\">{name}</p><p>{what}</p><ol lang=\"en\">{listed}</ol>\
         <svg viewBox=\"-4 -4 {box_size} {box_size}\" role=\"img\" aria-label=\"QR\" shape-rendering=\"crispEdges\">\
         <path d=\"{path}\"/></svg><p>{how}</p><p>{keep}</p><p>{delete}</p></body></html>\n",
        lang = said.lang,
        name = name.join(" · "),
        what = if is_half { said.half } else { said.alone },
        box_size = code.size + 8,
        path = code.path(),
        how = said.how,
        keep = said.keep,
        delete = said.delete,
    ))
}
