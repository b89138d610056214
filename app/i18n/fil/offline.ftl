# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Walang signal
offline-lead = Walang signal ngayon. Puwede pa rin kayong mag-report: itatago ng cellphone ang report at ipapadala ito kapag bumalik ang signal.
offline-open-today = Buksan ang “Ngayong araw”
offline-unknown-title = Hindi pa kayo kilala ng cellphone na ito
offline-unknown-text = Hindi pa kayo nag-sign in sa browser na ito, o binura na nito ang naitago. Mag-sign in kapag may signal, o tumawag sa amin sa { $phone }.
offline-waiting = Naghihintay na maipadala: { $count }
offline-all-sent = Naipadala na lahat
offline-kept = Itinatago ito ng cellphone at ipapadala kapag bumalik ang signal. Ang bibilangin ay ang oras kung kailan ninyo ito ginawa.
offline-not-kept = Walang itinatago ang browser na ito. Hayaang nakabukas ang page na ito hanggang maipadala ang report ninyo.
offline-full = Masyadong maraming report ang naghihintay sa cellphone na ito, kaya hindi naitago ang isang ito. Tumawag po sa amin sa { $phone }.
offline-signed-out = Hindi na kayo naka-sign in. Walang nawala: mag-sign in ulit, at ipapadala ang mga naghihintay.
offline-refused = Hindi namin matanggap ang report na ito.
offline-remove = Alisin sa listahan
offline-bad-answers = May sagot na kulang o hindi maaaring tama. Sagutan po ulit ang report tungkol sa kalusugan.
offline-fever = Mataas ang temperatura
offline-no-fever = Hindi mataas ang temperatura
offline-read-out = Basahin sa telepono
offline-read-out-text = Kung walang signal, puwede kayong tumawag sa { $phone } at basahin sa amin ang listahang ito.
offline-copy = Kopyahin ang listahan
offline-storage = Kung burahin ninyo o ng cellphone ang itinatago ng browser, mawawala ang mga report sa listahang ito. Kapag nangyari iyon, mag-report ulit o tumawag sa amin.
offline-sign-out-warning = Hindi pa naipapadala: { $count }. Kung magsa-sign out kayo ngayon, mawawala ito. Mag-sign out?
offline-install-title = Ilagay ang Okaeri sa madaling maabot
offline-install-text = Ilagay ito sa home screen ng cellphone. Magbubukas ito sa isang pindot, kahit walang signal.
offline-install-button = Ilagay sa home screen
offline-install-ios = iPhone: i-tap ang Share, tapos ang “Add to Home Screen”.
