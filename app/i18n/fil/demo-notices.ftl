# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Naantala ang pag-download noong Setyembre 11, 2021 (naayos na)
demo-notice-interruption-body =
    Noong Setyembre 11, 2021, mula 13:30 hanggang 17:30 (oras sa Japan), walang puwedeng i-download.

    Naayos na ito. Gumagana na ang pag-download gaya ng dati, at wala kayong kailangang gawin.

demo-notice-calls-title = Puwedeng automated ang tawag. Pareho ang paraan ng pagsagot
demo-notice-calls-body =
    Tumatawag ang center sa video call para sa residence check. Puwedeng tao ang makausap ninyo, o automated na boses ang marinig ninyo.

    Pareho lang ang paraan ng pagsagot. Pakisagot po ito palagi.

    Kung hindi nasagot ang tawag, hindi puwedeng tumawag pabalik. Hintayin na lang po ang susunod na tawag.

demo-notice-error-title = May communication error? Nakatabi ang report ninyo
demo-notice-error-body =
    Minsan hindi maabot ng Okaeri ang center, at may lumalabas na communication error.

    Huwag pong pindutin nang paulit-ulit ang button. Itinatabi ng Okaeri ang report ninyo at kusa itong ipinapadala kapag puwede na.

    Ang oras ng pagpindot ninyo ang binibilang, kaya walang mawawala sa inyo sa paghihintay.
