# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Kailan namin kayo tatanungin?
times-title = Mga oras at pangangailangan
times-lead = Sa mga oras na ito namin tinatanong kung nasaan kayo, at isang beses sa isang araw kung kumusta ang pakiramdam ninyo. Piliin ang mga oras na bagay sa inyo. Hindi namin kayo tatanungin sa unang gabi pagkarating ninyo.
times-now = Sa ngayon, tinatanong namin kayo mula { $from } hanggang { $until }.
times-coming = Mula { $date }, tatanungin namin kayo mula { $from } hanggang { $until }.
times-rule = May bisa ang bagong pinili mula { $date }. Hindi magbabago ang mga request ngayong araw.
times-last = Natatapos ngayong araw ang quarantine ninyo, kaya hindi na magbabago ang mga oras.
times-submit = I-save
times-window-early = Maaga
times-window-day = Araw
times-window-late = Gabi
times-hours = { $from } hanggang { $until }; pakiramdam: hanggang { $due }
times-deed = Binago kung kailan at paano kayo tinatanong, ayon sa gusto ninyo


## What the centre has to know

needs-link = Dapat naming malaman tungkol sa inyo
needs-lead = Lagyan ng tsek ang totoo sa inyo, para matanong namin kayo sa paraang bagay sa inyo. Mababago ninyo ito kahit kailan. Naka-encrypt ito, at mga tao lang sa center ang nakakakita nito.
needs-deaf = Bingi ako o mahina ang pandinig ko
needs-deaf-note = Susulat kami at hindi tatawag sa telepono.
needs-night = Nagtatrabaho ako sa gabi at natutulog sa araw
needs-night-note = Hindi kami tatawag habang natutulog kayo. Puwede rin kayong pumili ng mas huling oras para sa mga request.
needs-children = May inaalagaan akong maliliit na bata
needs-children-note = Mula sa susunod na araw, may dagdag kayong { $minutes } minuto para sagutin ang bawat request.
needs-shared-room = May kasama ako sa kuwarto
needs-shared-room-note = Magpapadala muna kami ng mensahe bago ang video call. Hindi ninyo kailangang ipakita ang ibang tao.
needs-told = Sinabi ninyo ito sa amin noong { $date }. Alisin ang tsek para bawiin ito.
needs-offer = Piliing matanong mula { $from } hanggang { $until }
needs-other = May iba pa? Sumulat sa amin
needs-none = Wala


## Receipts

receipt-title = Katibayan
receipt-arrived = Dumating na ang report na ito
receipt-location = Location report
receipt-health = Health report
receipt-kind = Report
receipt-at = Natanggap
receipt-number = Reference number
receipt-show = Kailangan ba ninyong patunayang nag-report kayo? Ipakita ang code na ito o i-print ang pahinang ito. Ito rin ang makikita ng sinumang mag-scan ng code.
receipt-says-not = Hindi sinasabi sa pahinang ito kung sino ang nag-report o ano ang ni-report.
receipt-code = QR code na magdadala sa pahinang ito
receipt-none-title = Walang ganitong reference number
receipt-none = Walang nakatagong report na may ganitong reference number. Maaaring tuluyan na itong nabura ayon sa patakaran.
