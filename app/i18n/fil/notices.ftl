# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Mga abiso
notices-lead = Balita para sa lahat ng naghihintay, ang pinakabago ang nasa itaas.
notices-all = Lahat ng abiso
notices-none = Walang abiso sa ngayon.
notices-feed = Kunin ang mga bagong abiso sa news reader (Atom)
notices-mark = Sa { $language }
notices-not-translated = Wala pa ang abisong ito sa Filipino. Nasa { $language } ang binabasa ninyo.
notices-retracted-title = Wala nang bisa ang abisong ito
notices-retracted-text = Binawi namin ito noong { $date }. Huwag na po itong sundin. Nasa listahan ang mga abisong may bisa ngayon.

clarity-question = Malinaw ba ang pahinang ito?
clarity-yes = Oo
clarity-no = Hindi
clarity-thanks-title = Salamat po
clarity-thanks-text = Nakakatulong ang sagot ninyo para mapabuti ang gabay. Hindi namin itinatabi kung sino kayo.
clarity-missing-label = Ano ang kulang o mahirap intindihin?
clarity-missing-hint = Hanggang { $most } na karakter. Huwag po isulat ang pangalan ninyo o anumang tungkol sa inyo. Hindi kami makakasagot dito.
clarity-missing-submit = Ipadala
clarity-missing-empty = Isulat kung ano ang kulang, o bumalik sa pahina.
clarity-missing-too-long = May { $count } na karakter ito, at { $most } lang ang kasya. Paki-ikli po.
clarity-back = Bumalik sa pahina
