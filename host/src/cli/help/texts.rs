//! The texts of the help in bokmål and nynorsk: one row for each that stands in English where arguments are declared.
//!
//! Of a command the whole text, whose first paragraph is the short one. A test holds that none is missing.

/// The text of a command or of something in it.
pub(in crate::cli) struct Text {
    /// The path of the command: `sender add`; nothing for the program.
    pub(super) command: &'static str,
    /// Nothing for the command itself, `after` for what stands below, an argument, or `argument=value`.
    pub(super) item: &'static str,
    pub(super) nb: &'static str,
    pub(super) nn: &'static str,
}

/// What the library would say in English.
pub(super) struct Around {
    pub(super) template: &'static str,
    pub(super) commands: &'static str,
    pub(super) command: &'static str,
    pub(super) arguments: &'static str,
    pub(super) options: &'static str,
    pub(super) default: &'static str,
    pub(super) values: &'static str,
    pub(super) help: &'static str,
    pub(super) help_of: &'static str,
    pub(super) version: &'static str,
    /// Names of what an argument takes.
    pub(super) value_names: &'static [(&'static str, &'static str)],
}

pub(super) static NB: Around = Around {
    template: "{before-help}{about-with-newline}\nBruk: {usage}\n\n{all-args}{after-help}",
    commands: "Kommandoer",
    command: "KOMMANDO",
    arguments: "Argumenter",
    options: "Valg",
    default: "standard",
    values: "verdier",
    help: "Vis hjelp",
    help_of: "Vis hjelp om en kommando",
    version: "Vis versjon",
    value_names: &[
        ("FILE", "FIL"),
        ("FOLDER", "MAPPE"),
        ("EXCHANGE", "UTVEKSLING"),
        ("YYYY-MM-DD", "ÅÅÅÅ-MM-DD"),
        ("KIND", "SLAG"),
        ("NAME", "NAVN"),
        ("ROLE", "ROLLE"),
        ("WHEN", "NÅR"),
        ("SUBMISSION", "INNSENDING"),
        ("UNITS", "ENHETER"),
    ],
};

pub(super) static NN: Around = Around {
    template: NB.template,
    commands: "Kommandoar",
    command: "KOMMANDO",
    arguments: "Argument",
    options: "Val",
    default: "standard",
    values: "verdiar",
    help: "Vis hjelp",
    help_of: "Vis hjelp om ein kommando",
    version: "Vis versjon",
    value_names: &[
        ("FILE", "FIL"),
        ("FOLDER", "MAPPE"),
        ("EXCHANGE", "UTVEKSLING"),
        ("YYYY-MM-DD", "ÅÅÅÅ-MM-DD"),
        ("KIND", "SLAG"),
        ("NAME", "NAMN"),
        ("ROLE", "ROLLE"),
        ("WHEN", "NÅR"),
        ("SUBMISSION", "INNSENDING"),
        ("UNITS", "ENHETER"),
    ],
};

/// A row of the table.
pub(in crate::cli) const fn text(
    command: &'static str,
    item: &'static str,
    nb: &'static str,
    nn: &'static str,
) -> Text {
    Text { command, item, nb, nn }
}

/// `--config`, as several commands have it: in bokmål and nynorsk.
pub(in crate::cli) const CONFIG: [&str; 2] = ["Oppsettet til porten", "Oppsettet til porten"];
/// `--format`, as several commands have it: in bokmål and nynorsk.
pub(in crate::cli) const FORMAT: [&str; 2] = ["Hvordan resultatet vises", "Korleis resultatet blir vist"];
/// `--mode`, as several commands have it: in bokmål and nynorsk.
pub(in crate::cli) const MODE: [&str; 2] = [
    "`test` tar syntetiske numre (Tenor); `production` avviser dem",
    "`test` tek syntetiske nummer (Tenor); `production` avviser dei",
];
/// The texts of all commands but those of one family, which have theirs beside them.
pub(super) static TEXTS: [Text; 82] = [
    text(
        "",
        "",
        "Kontrollerer lister etter reglene i norske registre, og leverer dem\n\nDen samme regelmodulen kontrollerer her, i skjemaet til leverandøren og i porten til registeret. Det som går gjennom her, går gjennom der, bortsett fra regler som trenger det bare registeret vet. De står som ikke kontrollert.",
        "Kontrollerer lister etter reglane i norske register, og leverer dei\n\nDen same regelmodulen kontrollerer her, i skjemaet til leverandøren og i porten til registeret. Det som går gjennom her, går gjennom der, bortsett frå reglar som treng det berre registeret veit. Dei står som ikkje kontrollerte.",
    ),
    text(
        "",
        "after",
        "Eksempler:\n  sluse check elever.csv --mode test        kontroller en liste med syntetiske elever\n  sluse check - --format json < elever.csv  svaret som kanonisk JSON\n  sluse id < numre.txt                      hvilke linjer som er numre, og av hvilket slag\n  sluse nir timeline nir.json --person 1    hva som er registrert om en deltaker, dag for dag\n  sluse rules                               alle regler, én linje hver\n  sluse explain elev-v11                    én regel: hva, hvorfor, hva som må gjøres, kilder\n  sluse serve --config sluse.toml           kjør en port\n\nSpråket er det i --lang, ellers i SLUSE_LANG, ellers i LC_ALL, LC_MESSAGES eller LANG.\n\nSluttkoder: 0 ingenting funnet, 1 funn, 2 kan ikke kontrolleres.",
        "Døme:\n  sluse check elever.csv --mode test        kontroller ei liste med syntetiske elevar\n  sluse check - --format json < elever.csv  svaret som kanonisk JSON\n  sluse id < nummer.txt                     kva linjer som er nummer, og av kva slag\n  sluse nir timeline nir.json --person 1    kva som er registrert om ein deltakar, dag for dag\n  sluse rules                               alle reglar, éi linje kvar\n  sluse explain elev-v11                    éin regel: kva, kvifor, kva som må gjerast, kjelder\n  sluse serve --config sluse.toml           køyr ein port\n\nSpråket er det i --lang, elles i SLUSE_LANG, elles i LC_ALL, LC_MESSAGES eller LANG.\n\nSluttkodar: 0 ingenting funne, 1 funn, 2 kan ikkje kontrollerast.",
    ),
    text(
        "",
        "lang",
        "Språk i alt som blir vist [standard: fra SLUSE_LANG, LC_ALL, LC_MESSAGES eller LANG]",
        "Språk i alt som blir vist [standard: frå SLUSE_LANG, LC_ALL, LC_MESSAGES eller LANG]",
    ),
    text("", "lang=nb", "bokmål", "bokmål"),
    text("", "lang=nn", "nynorsk", "nynorsk"),
    text("", "lang=en", "engelsk", "engelsk"),
    text(
        "check",
        "",
        "Kontroller filer etter reglene\n\nViser, regel for regel, hva som er feil, i hvilke rader, hvorfor det betyr noe og hva som må gjøres. Verdier fra filene blir bare vist med --show-names. Funn har tre nivåer: en feil må rettes før registeret kan ta imot, en advarsel kan være riktig, men er verd å se på, og noe er bare til orientering.\n\nRegler som trenger det bare registeret vet, står som ikke kontrollert; porten kontrollerer dem når fila blir sendt.",
        "Kontroller filer etter reglane\n\nViser, regel for regel, kva som er feil, i kva rader, kvifor det betyr noko og kva som må gjerast. Verdiar frå filene blir berre viste med --show-names. Funn har tre nivå: ein feil må rettast før registeret kan ta imot, ei åtvaring kan vere rett, men er verd å sjå på, og noko er berre til orientering.\n\nReglar som treng det berre registeret veit, står som ikkje kontrollerte; porten kontrollerer dei når fila blir send.",
    ),
    text(
        "check",
        "after",
        "Eksempler:\n  sluse check elever.csv                           er lista klar til å sendes?\n  sluse check lister/                              alle lister i en mappe, i én tabell\n  sluse check elever.csv --mode test --lang nn     syntetiske elever, funn på nynorsk\n  sluse check - --exchange elev.vigo1 < vigo.txt   fra standard inn, som det den er\n  sluse check elever.csv --format sarif > x.sarif  for kodekontroll og redigeringsprogram\n  sluse check elever.csv --format json | sha256sum svarets kontrollsum, som står i kvitteringen\n\nSluttkoder: 0 ingenting på det nivået, 1 funn, 2 kan ikke kontrolleres (avvist, feil bruk, fil som ikke kan leses); av flere\nfiler den høyeste.",
        "Døme:\n  sluse check elever.csv                           er lista klar til å sendast?\n  sluse check lister/                              alle lister i ei mappe, i éin tabell\n  sluse check elever.csv --mode test --lang nn     syntetiske elevar, funn på nynorsk\n  sluse check - --exchange elev.vigo1 < vigo.txt   frå standard inn, som det ho er\n  sluse check elever.csv --format sarif > x.sarif  for kodekontroll og redigeringsprogram\n  sluse check elever.csv --format json | sha256sum kontrollsummen av svaret, som står i kvitteringa\n\nSluttkodar: 0 ingenting på det nivået, 1 funn, 2 kan ikkje kontrollerast (avvist, feil bruk, fil som ikkje kan lesast); av\nfleire filer den høgaste.",
    ),
    text(
        "check",
        "files",
        "Filene som skal kontrolleres, `-` for standard inn; av en mappe de filene i den som ser ut som lister, etter navn",
        "Filene som skal kontrollerast, `-` for standard inn; av ei mappe dei filene i ho som ser ut som lister, etter namn",
    ),
    text(
        "check",
        "exchange",
        "Hva filene er, f.eks. elev.klasseliste, elev.vigo1, elev.vigoskole [standard: kjennes igjen på innholdet]",
        "Kva filene er, t.d. elev.klasseliste, elev.vigo1, elev.vigoskole [standard: kjend att på innhaldet]",
    ),
    text(
        "check",
        "as_of",
        "Dagen det kontrolleres etter: regler og kodelister endrer seg [standard: i dag i Norge]",
        "Dagen det blir kontrollert etter: reglar og kodelister endrar seg [standard: i dag i Noreg]",
    ),
    text("check", "mode", MODE[0], MODE[1]),
    text(
        "check",
        "known",
        "Hva registeret har fra før, og hva leverandørens koder står for: en JSON-liste med poster, eller et objekt med lister etter behov, som {\"nir.register\":[…],\"nir.roller\":[\"kommuneintrobruker\"],\"nir.koder\":[{\"liste\":…,\"kode\":…,\"nokkel\":…}]}",
        "Kva registeret har frå før, og kva kodane til leverandøren står for: ei JSON-liste med postar, eller eit objekt med lister etter behov, som {\"nir.register\":[…],\"nir.roller\":[\"kommuneintrobruker\"],\"nir.koder\":[{\"liste\":…,\"kode\":…,\"nokkel\":…}]}",
    ),
    text(
        "check",
        "format",
        "Hvordan resultatet vises. `json` er svaret fra regelmodulen, byte for byte",
        "Korleis resultatet blir vist. `json` er svaret frå regelmodulen, byte for byte",
    ),
    text("check", "format=table", "For mennesker: etter regel eller person", "For menneske: etter regel eller person"),
    text(
        "check",
        "format=json",
        "Svaret fra regelmodulen, byte for byte; av flere filer én linje hver",
        "Svaret frå regelmodulen, byte for byte; av fleire filer éi linje kvar",
    ),
    text("check", "format=jsonl", "Ett funn på hver linje, med ord", "Eitt funn på kvar linje, med ord"),
    text(
        "check",
        "format=csv",
        "Ett funn i hver rad, med ord: semikolon og bytemerke, slik regneark her tar det",
        "Eitt funn i kvar rad, med ord: semikolon og bytemerke, slik rekneark her tek det",
    ),
    text(
        "check",
        "format=sarif",
        "SARIF 2.1.0, for kodekontroll og redigeringsprogram",
        "SARIF 2.1.0, for kodekontroll og redigeringsprogram",
    ),
    text("check", "fail_on", "Det laveste nivået som gir sluttkode 1", "Det lågaste nivået som gir sluttkode 1"),
    text(
        "check",
        "max_findings",
        "Vis høyst så mange funn, de alvorligste; 0 viser alle. `json` er alltid hel [standard: 1000 i tabellen, ellers alle]",
        "Vis høgst så mange funn, dei mest alvorlege; 0 viser alle. `json` er alltid heil [standard: 1000 i tabellen, elles alle]",
    ),
    text(
        "check",
        "max_work",
        "Bruk høyst så mye arbeid før fila blir gitt opp: det samme på alle maskiner [standard: 134217728, som en port]\n\nEn port tar ikke imot mer; dette er for en fil som bare du kontrollerer.",
        "Bruk høgst så mykje arbeid før fila blir gitt opp: det same på alle maskiner [standard: 134217728, som ein port]\n\nEin port tek ikkje imot meir; dette er for ei fil som berre du kontrollerer.",
    ),
    text(
        "check",
        "max_seconds",
        "Gi opp fila etter så mange sekunder; 0 venter uten grense",
        "Gi opp fila etter så mange sekund; 0 ventar utan grense",
    ),
    text(
        "check",
        "show_info",
        "I tabellen: vis hvert funn til orientering, i stedet for én linje for hver regel",
        "I tabellen: vis kvart funn til orientering, i staden for éi linje for kvar regel",
    ),
    text("check", "by", "I tabellen: hva funn står sammen etter", "I tabellen: kva funn står saman etter"),
    text("check", "by=rule", "Ett råd, og radene som trenger det", "Eitt råd, og radene som treng det"),
    text("check", "by=person", "Hver person, og hva som er feil", "Kvar person, og kva som er feil"),
    text(
        "check",
        "show_names",
        "I tabellen: vis klasse og navn ved hver rad, som de står i fila. De er personopplysninger; ingen annen form tar dette",
        "I tabellen: vis klasse og namn ved kvar rad, som dei står i fila. Dei er personopplysningar; inga anna form tek dette",
    ),
    text(
        "id",
        "",
        "Kontroller numre, ett på hver linje\n\nLeser ett nummer på hver linje fra standard inn og skriver ett svar på hver linje: om det er et gyldig nummer, av hvilket slag, etter hvilken kontrollregel, og hvis ikke, hvorfor. Bare linjeslutten blir tatt bort: med mellomrom i er det en annen tekst. Numrene selv blir aldri vist.\n\nAt form, dato og kontrollsifre stemmer, sier ikke at noen har nummeret: det vet bare et register.",
        "Kontroller nummer, eitt på kvar linje\n\nLes eitt nummer på kvar linje frå standard inn og skriv eitt svar på kvar linje: om det er eit gyldig nummer, av kva slag, etter kva kontrollregel, og om ikkje, kvifor. Berre linjeslutten blir teken bort: med mellomrom i er det ein annan tekst. Numra sjølve blir aldri viste.\n\nAt form, dato og kontrollsiffer stemmer, seier ikkje at nokon har nummeret: det veit berre eit register.",
    ),
    text(
        "id",
        "after",
        "Eksempler:\n  sluse id < numre.txt                             hva hver linje er, og antall\n  sluse id --kind fnr,dnr < numre.txt              er hver linje et fødselsnummer eller d-nummer?\n  sluse id --mode test --format jsonl < tenor.txt  syntetiske numre; ett objekt på hver linje\n  sluse id --as-of 2032-01-01 < numre.txt          etter kontrollregelen fra 2032 også\n  sluse id --kind postnr --postnummer postnummerregister-ansi.txt < koder.txt\n\n`any` er alle slag unntatt vigo og fylkesnr: de har for lite form til å skilles fra skrivefeil. Der en tekst passer flere slag, blir det første av disse svaret: fnr, dnr, hnr, fhn, kontonr; kommunenr, postnr. Det som leses som et personnummer, syntetisk, fra 2032, NPID eller plassholder, blir aldri kalt kontonr.\n\nSluttkoder: 0 alle linjer er gyldige, 1 noen er ikke, 2 kan ikke kontrolleres (feil bruk, inndata som ikke kan leses).",
        "Døme:\n  sluse id < nummer.txt                            kva kvar linje er, og talet på dei\n  sluse id --kind fnr,dnr < nummer.txt             er kvar linje eit fødselsnummer eller d-nummer?\n  sluse id --mode test --format jsonl < tenor.txt  syntetiske nummer; eitt objekt på kvar linje\n  sluse id --as-of 2032-01-01 < nummer.txt         etter kontrollregelen frå 2032 òg\n  sluse id --kind postnr --postnummer postnummerregister-ansi.txt < kodar.txt\n\n`any` er alle slag utanom vigo og fylkesnr: dei har for lite form til å skiljast frå skrivefeil. Der ein tekst passar fleire slag, blir det første av desse svaret: fnr, dnr, hnr, fhn, kontonr; kommunenr, postnr. Det som blir lese som eit personnummer, syntetisk, frå 2032, NPID eller plasshaldar, blir aldri kalla kontonr.\n\nSluttkodar: 0 alle linjer er gyldige, 1 nokre er ikkje, 2 kan ikkje kontrollerast (feil bruk, inndata som ikkje kan lesast).",
    ),
    text(
        "id",
        "kind",
        "Hva en linje kan være; flere med komma mellom",
        "Kva ei linje kan vere; fleire med komma mellom",
    ),
    text(
        "id",
        "mode",
        "`test` tar syntetiske numre og sier hvem som lager slike; `production` avviser dem",
        "`test` tek syntetiske nummer og seier kven som lagar slike; `production` avviser dei",
    ),
    text(
        "id",
        "as_of",
        "Dagen det kontrolleres etter: kontrollregler og kodelister endrer seg [standard: i dag i Norge]",
        "Dagen det blir kontrollert etter: kontrollreglar og kodelister endrar seg [standard: i dag i Noreg]",
    ),
    text(
        "id",
        "postnummer",
        "Postnumrene som finnes, ett på hver linje, f.eks. Brings postnummerregister [standard: alle fire sifre]",
        "Postnumra som finst, eitt på kvar linje, t.d. postnummerregisteret til Bring [standard: alle fire siffer]",
    ),
    text("id", "format", "Hvordan svarene vises", "Korleis svara blir viste"),
    text(
        "id",
        "format=table",
        "For mennesker: én rad for hver linje, og under dem antall etter slag og grunn",
        "For menneske: éi rad for kvar linje, og under dei talet etter slag og grunn",
    ),
    text("id", "format=jsonl", "Ett objekt på hver linje", "Eitt objekt på kvar linje"),
    text(
        "rules",
        "",
        "List opp alle regler\n\nNivået sier hva et funn fører til; grunnlaget sier hva regelen bygger på: `verified` (en lov eller spesifikasjon), `logical` (posten motsier seg selv), `inferred` (en lesning av praksis), `provisional` (ingen kunne bekrefte den).",
        "List opp alle reglar\n\nNivået seier kva eit funn fører til; grunnlaget seier kva regelen byggjer på: `verified` (ei lov eller ein spesifikasjon), `logical` (posten motseier seg sjølv), `inferred` (ei lesing av praksis), `provisional` (ingen kunne stadfeste han).",
    ),
    text(
        "rules",
        "after",
        "Eksempler:\n  sluse rules --lang nn\n  sluse rules --format json > rules.json   alt som er å vite om reglene",
        "Døme:\n  sluse rules --lang nn\n  sluse rules --format json > rules.json   alt som er å vite om reglane",
    ),
    text(
        "rules",
        "format",
        "Hvordan de vises. `json` er katalogen fra regelmodulen, byte for byte",
        "Korleis dei blir viste. `json` er katalogen frå regelmodulen, byte for byte",
    ),
    text(
        "explain",
        "",
        "Forklar en regel: hva, hvorfor, hva som må gjøres, hvor det står",
        "Forklar ein regel: kva, kvifor, kva som må gjerast, kvar det står",
    ),
    text(
        "explain",
        "after",
        "Eksempler:\n  sluse explain elev-v11\n  sluse explain elev-v11 --lang nn",
        "Døme:\n  sluse explain elev-v11\n  sluse explain elev-v11 --lang nn",
    ),
    text(
        "explain",
        "rule",
        "Regelens navn, som i funn og i `sluse rules`",
        "Namnet på regelen, som i funn og i `sluse rules`",
    ),
    text(
        "handbook",
        "",
        "Skriv regelboka: hva, hvorfor, hva som må gjøres, kilder og eksempler for hver regel, som Markdown",
        "Skriv regelboka: kva, kvifor, kva som må gjerast, kjelder og døme for kvar regel, som Markdown",
    ),
    text(
        "handbook",
        "after",
        "Eksempler:\n  sluse handbook --lang nb > regelboka.md\n  sluse handbook --lang nb | pandoc -o regelboka.pdf",
        "Døme:\n  sluse handbook --lang nn > regelboka.md\n  sluse handbook --lang nn | pandoc -o regelboka.pdf",
    ),
    text(
        "serve",
        "",
        "Kjør en port\n\nTar imot innsendinger over HTTP, kontrollerer dem med regelmodulen, gir signerte kvitteringer og sender videre det den har tatt imot. Ingenting blir besvart før det ligger på disken; en port som blir drept, går videre der den var når den starter igjen.\n\nUten oppsettfil: data i ./sluse-data, http://127.0.0.1:8700, mode production. Alt kan også settes i miljøet, f.eks. SLUSE__LIMITS__CONCURRENT=8.\n\nDen første linja på standard ut er adressen; loggen er JSON på standard feil (RUST_LOG setter nivået).",
        "Køyr ein port\n\nTek imot innsendingar over HTTP, kontrollerer dei med regelmodulen, gir signerte kvitteringar og sender vidare det han har teke imot. Ingenting blir svart på før det ligg på disken; ein port som blir drepen, går vidare der han var når han startar igjen.\n\nUtan oppsettfil: data i ./sluse-data, http://127.0.0.1:8700, mode production. Alt kan òg setjast i miljøet, t.d. SLUSE__LIMITS__CONCURRENT=8.\n\nDen første linja på standard ut er adressa; loggen er JSON på standard feil (RUST_LOG set nivået).",
    ),
    text(
        "serve",
        "after",
        "Oppsett:\n  name = \"Testvik kommune\"      # i kvitteringer\n  mode = \"production\"           # \"test\" tar syntetiske numre\n  listen = \"127.0.0.1:8700\"     # port 0 tar en ledig\n  data = \"sluse-data\"           # database og nøkler: ta sikkerhetskopi av denne mappa\n  pages = \"web-demo/dist\"       # faste sider, kan utelates\n  [limits]\n  body_bytes = 16777216         # minne: concurrent x 2 x body_bytes, og 512 MiB for hver prosessor (høyst 8)\n  timeout_seconds = 30\n  concurrent = 64\n  [[receivers]]                 # hvor det som er tatt imot, skal; den første som passer\n  exchange = \"elev.*\"\n  kind = \"gate\"\n  url = \"https://fylke.example\"\n  laws = [\"integreringsloven\"]   # NIR: lovene som denne veien tar; uten: en port tar alle\n  key_file = \"fylke.key\"        # nøkkelen som den portens driftsansvarlige laget med `sluse sender add`\n  public_key = \"…\"              # fra dens /v1/gate, kan utelates: bare kvitteringer med denne nøkkelen godtas\n\nSIGTERM eller Ctrl-C stopper porten etter det den har for hånden.",
        "Oppsett:\n  name = \"Testvik kommune\"      # i kvitteringar\n  mode = \"production\"           # \"test\" tek syntetiske nummer\n  listen = \"127.0.0.1:8700\"     # port 0 tek ein ledig\n  data = \"sluse-data\"           # database og nøklar: ta tryggingskopi av denne mappa\n  pages = \"web-demo/dist\"       # faste sider, kan utelatast\n  [limits]\n  body_bytes = 16777216         # minne: concurrent x 2 x body_bytes, og 512 MiB for kvar prosessor (høgst 8)\n  timeout_seconds = 30\n  concurrent = 64\n  [[receivers]]                 # kvar det som er teke imot, skal; den første som passar\n  exchange = \"elev.*\"\n  kind = \"gate\"\n  url = \"https://fylke.example\"\n  laws = [\"integreringsloven\"]   # NIR: lovene som denne vegen tek; utan: ein port tek alle\n  key_file = \"fylke.key\"        # nøkkelen som den driftsansvarlege der laga med `sluse sender add`\n  public_key = \"…\"              # frå /v1/gate der, kan utelatast: berre kvitteringar med denne nøkkelen blir godtekne\n\nSIGTERM eller Ctrl-C stoppar porten etter det han har for handa.",
    ),
    text("serve", "config", "Oppsettet, TOML", "Oppsettet, TOML"),
    text(
        "send",
        "",
        "Kontroller en fil og lever den til en port\n\nFila blir først kontrollert her, med portens dag og modus. Har dette programmet de samme reglene som porten og finner feil, blir ingenting sendt. Kvitteringen blir kontrollert og lagret ved siden av fila; den sier om portens svar var det samme som svaret her. Det er trygt å kjøre kommandoen igjen: porten kjenner fila og gir den samme kvitteringen.",
        "Kontroller ei fil og lever ho til ein port\n\nFila blir først kontrollert her, med dagen og modusen til porten. Har dette programmet dei same reglane som porten og finn feil, blir ingenting sendt. Kvitteringa blir kontrollert og lagra ved sida av fila; ho seier om svaret frå porten var det same som svaret her. Det er trygt å køyre kommandoen igjen: porten kjenner fila og gir den same kvitteringa.",
    ),
    text(
        "send",
        "after",
        "Sluttkoder: 0 tatt imot, 1 fila har feil, 2 ikke sendt, avvist eller ikke besvart.",
        "Sluttkodar: 0 teke imot, 1 fila har feil, 2 ikkje sendt, avvist eller utan svar.",
    ),
    text("send", "file", "Fila, eller `-` for standard inn", "Fila, eller `-` for standard inn"),
    text("send", "to", "Porten, f.eks. https://sluse.testvik.example", "Porten, t.d. https://sluse.testvik.example"),
    text(
        "send",
        "key_file",
        "Fila med nøkkelen du fikk av den som drifter porten",
        "Fila med nøkkelen du fekk av den som driftar porten",
    ),
    text(
        "send",
        "exchange",
        "Hva fila er [standard: kjennes igjen på innholdet]",
        "Kva fila er [standard: kjend att på innhaldet]",
    ),
    text(
        "send",
        "format",
        "Filas format [standard: kjennes igjen på innholdet]",
        "Formatet til fila [standard: kjent att på innhaldet]",
    ),
    text(
        "send",
        "receipt",
        "Hvor kvitteringen skal lagres [standard: FIL.receipt.json]",
        "Kvar kvitteringa skal lagrast [standard: FIL.receipt.json]",
    ),
    text("receipt", "", "Kvitteringer fra en port", "Kvitteringar frå ein port"),
    text(
        "receipt verify",
        "",
        "Kontroller en kvittering, linje for linje\n\nViser om kvitteringen er uendret siden den ble signert, om den er signert med nøkkelen du venter, og om fila du har, er den som ble mottatt.",
        "Kontroller ei kvittering, linje for linje\n\nViser om kvitteringa er uendra sidan ho vart signert, om ho er signert med nøkkelen du ventar, og om fila du har, er den som vart motteken.",
    ),
    text(
        "receipt verify",
        "after",
        "Sluttkoder: 0 alt som ble kontrollert, stemmer, 1 noe stemmer ikke, 2 ikke en kvittering.",
        "Sluttkodar: 0 alt som vart kontrollert, stemmer, 1 noko stemmer ikkje, 2 ikkje ei kvittering.",
    ),
    text("receipt verify", "receipt", "Kvitteringen", "Kvitteringa"),
    text("receipt verify", "payload", "Fila som ble sendt", "Fila som vart send"),
    text(
        "receipt verify",
        "key",
        "Portens offentlige nøkkel, fra /v1/gate eller den som drifter porten",
        "Den offentlege nøkkelen til porten, frå /v1/gate eller den som driftar porten",
    ),
    text(
        "sender",
        "",
        "Avsendere og nøklene deres\n\nArbeider på portens datamappe, også mens porten går; en endring gjelder fra neste forespørsel.",
        "Avsendarar og nøklane deira\n\nArbeider på datamappa til porten, òg medan porten går; ei endring gjeld frå neste førespurnad.",
    ),
    text(
        "sender add",
        "",
        "Legg til en avsender og vis nøkkelen, én gang, som siste linje",
        "Legg til ein avsendar og vis nøkkelen, éin gong, som siste linje",
    ),
    text("sender add", "config", CONFIG[0], CONFIG[1]),
    text(
        "sender add",
        "name",
        "Navnet: 1 til 64 bokstaver, sifre, mellomrom og -_.",
        "Namnet: 1 til 64 bokstavar, siffer, mellomrom og -_.",
    ),
    text(
        "sender add",
        "roles",
        "Hva den kan registrere, én gang for hver, med registerets eget navn; et register med roller tar ikke imot noe fra en avsender uten. I NIR: kommunenorskbruker (norsk og samfunnskunnskap, og opplæring av asylsøkere), kommuneintrobruker (introduksjonsprogram, og kvalifisering i mottak)",
        "Kva han kan registrere, éin gong for kvar, med namnet som registeret sjølv bruker; eit register med roller tek ikkje imot noko frå ein avsendar utan. I NIR: kommunenorskbruker (norsk og samfunnskunnskap, og opplæring av asylsøkjarar), kommuneintrobruker (introduksjonsprogram, og kvalifisering i mottak)",
    ),
    text(
        "sender roles",
        "",
        "Gi en avsender disse rollene i stedet for dem den hadde",
        "Gi ein avsendar desse rollene i staden for dei han hadde",
    ),
    text("sender roles", "config", CONFIG[0], CONFIG[1]),
    text("sender roles", "name", "Navnet", "Namnet"),
    text(
        "sender roles",
        "roles",
        "Hva den kan registrere, én gang for hver, med registerets eget navn; uten kan den ikke registrere noe",
        "Kva han kan registrere, éin gong for kvar, med namnet som registeret sjølv bruker; utan kan han ikkje registrere noko",
    ),
    text("sender list", "", "List opp avsenderne", "List opp avsendarane"),
    text("sender list", "config", CONFIG[0], CONFIG[1]),
    text(
        "sender remove",
        "",
        "Ta nøkkelen fra en avsender; det den har sendt, blir værende",
        "Ta nøkkelen frå ein avsendar; det han har sendt, blir verande",
    ),
    text("sender remove", "config", CONFIG[0], CONFIG[1]),
    text("sender remove", "name", "Navnet", "Namnet"),
    text("completions", "", "Skriv ut fullføring for et skall", "Skriv ut fullføring for eit skal"),
    text(
        "completions",
        "after",
        "Eksempler:\n  sluse completions bash > ~/.local/share/bash-completion/completions/sluse\n  sluse completions fish > ~/.config/fish/completions/sluse.fish",
        "Døme:\n  sluse completions bash > ~/.local/share/bash-completion/completions/sluse\n  sluse completions fish > ~/.config/fish/completions/sluse.fish",
    ),
    text("completions", "shell", "Skallet", "Skalet"),
    text("man", "", "Skriv manualsider, én for hver kommando", "Skriv manualsider, éi for kvar kommando"),
    text(
        "man",
        "after",
        "Eksempler:\n  sluse man ~/.local/share/man/man1",
        "Døme:\n  sluse man ~/.local/share/man/man1",
    ),
    text(
        "man",
        "folder",
        "Mappa de skal ligge i; den blir laget om den ikke finnes",
        "Mappa dei skal liggje i; ho blir laga om ho ikkje finst",
    ),
];
