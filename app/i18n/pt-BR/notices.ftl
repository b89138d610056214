# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Avisos
notices-lead = Novidades para todos os que estão esperando, as mais recentes primeiro.
notices-all = Todos os avisos
notices-none = No momento não há avisos.
notices-feed = Receber novos avisos em um leitor de notícias (Atom)
notices-mark = Em { $language }
notices-not-translated = Este aviso ainda não está pronto em português. Você está lendo em { $language }.
notices-retracted-title = Este aviso não vale mais
notices-retracted-text = Nós o retiramos em { $date }. Por favor, não o siga mais. O que vale agora está na lista de avisos.

clarity-question = Esta página está clara?
clarity-yes = Sim
clarity-no = Não
clarity-thanks-title = Obrigado
clarity-thanks-text = Sua resposta nos ajuda a melhorar o guia. Não guardamos quem você é.
clarity-missing-label = O que falta ou é difícil de entender?
clarity-missing-hint = No máximo { $most } caracteres. Por favor, não escreva seu nome nem nada sobre você. Não podemos responder por aqui.
clarity-missing-submit = Enviar
clarity-missing-empty = Escreva o que falta ou volte para a página.
clarity-missing-too-long = O texto tem { $count } caracteres, e cabem { $most }. Por favor, escreva menos.
clarity-back = Voltar para a página
