# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Ir para o conteúdo
frame-language = Idioma
frame-menu = Menu

frame-footer-authority = Órgão responsável: { $authority }
frame-footer-automated = Primeiro, uma voz automática atende.
frame-footer-demo = Isto é uma demonstração. Não digite um número de passaporte verdadeiro.

locale-reviewed-note = Esta tradução ainda não foi revisada por um tradutor profissional.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Buscar no guia
frame-search-hint = Por exemplo: compras, celular novo
frame-search-submit = Buscar


## Errors

frame-error-summary-title = Algo precisa ser corrigido
frame-error-prefix = Erro:
frame-error-home = Ir para a página inicial
frame-error-request-id = Se ligar para nós, informe este número: { $id }

frame-error-403-title = Não foi possível abrir esta página
frame-error-403-text = Talvez sua sessão tenha terminado. Entre de novo e tente outra vez.
frame-error-403-sign-in = Entrar
frame-error-404-title = Esta página não existe
frame-error-404-text = O endereço pode estar errado, ou a página mudou de lugar. Comece de novo pela página inicial.
frame-error-408-title = Demorou demais
frame-error-408-text = O que você enviou não chegou a tempo. Nada foi salvo. Volte e envie de novo.
frame-error-413-title = O envio é grande demais
frame-error-413-text = O que você enviou é maior do que podemos receber. Nada foi salvo. Volte e envie menos.
frame-error-422-title = Confira o que você digitou
frame-error-422-text = Falta alguma coisa no formulário, ou algo não está certo. Nada foi salvo. Volte e confira.
frame-error-429-title = Muitas tentativas
frame-error-429-text =
    { $minutes ->
        [one] Espere { $minutes } minuto e tente de novo.
       *[other] Espere { $minutes } minutos e tente de novo.
    }
frame-error-500-title = Tivemos um problema
frame-error-500-text = A culpa não é sua. Tente de novo em alguns minutos. Se acontecer outra vez, ligue para nós e informe este número: { $id }
frame-error-503-title = Estamos com muitos acessos agora
frame-error-503-text = Nada se perdeu. Deixe esta página aberta: em instantes, ela tenta de novo sozinha.
frame-error-503-text-sent = O que você enviou ainda não foi salvo. Espere um minuto e recarregue esta página: o navegador envia tudo de novo. Ou volte e toque no botão outra vez.
frame-error-503-again = Tentar de novo agora


## Date fields

frame-date-year = Ano
frame-date-month = Mês
frame-date-day = Dia
date-missing = Digite o dia, o mês e o ano.
date-not-a-number = Digite a data em números, por exemplo 23 11 2026.
date-no-such-day = Este dia não existe. Confira o dia e o mês.
date-in-future = Esta data ainda não chegou. Confira a data.
date-too-long-ago = Esta data é antiga demais. Confira o ano.


## Dates and times

frame-month =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
frame-month-short =
    { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] maio
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    }
frame-weekday =
    { $weekday ->
        [1] segunda-feira
        [2] terça-feira
        [3] quarta-feira
        [4] quinta-feira
        [5] sexta-feira
        [6] sábado
       *[7] domingo
    }
frame-weekday-short =
    { $weekday ->
        [1] seg.
        [2] ter.
        [3] qua.
        [4] qui.
        [5] sex.
        [6] sáb.
       *[7] dom.
    }
# These two take the same numbers and use the names above.
frame-date-full =
    { frame-weekday }, { $day ->
        [1] 1º
       *[other] { $day }
    } de { frame-month } de { $year }
frame-date-short =
    { $day ->
        [1] 1º
       *[other] { $day }
    } de { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { frame-month-short }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = Tosse
symptom-shortness-of-breath = Falta de ar
symptom-difficulty-breathing = Dificuldade para respirar
symptom-loss-of-smell = Não sente cheiro
symptom-loss-of-taste = Não sente gosto
symptom-chills = Calafrios
symptom-repeated-shaking = Tremores que vão e voltam
symptom-muscle-pain = Dor nos músculos
symptom-headache = Dor de cabeça
symptom-sore-throat = Dor de garganta
symptom-nose = Nariz escorrendo ou entupido
symptom-nausea = Enjoo ou vômito
symptom-diarrhoea = Diarreia
symptom-strong-fatigue = Muito cansaço
