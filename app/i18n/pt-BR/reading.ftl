# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Opções de leitura
reading-lead = Escolha como as páginas aparecem. Sua escolha fica só neste navegador.

## Each is a group with a few choices

reading-size = Tamanho do texto
reading-standard = Padrão
reading-size-larger = Maior
reading-size-largest = Máximo
reading-contrast = Contraste
reading-contrast-high = Alto
reading-colours = Cores
reading-colours-system = Como neste celular ou computador
reading-colours-light = Claras
reading-colours-dark = Escuras
reading-movement = Movimento
reading-movement-less = Menos movimento

reading-save = Salvar
reading-back = Voltar à página

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Ler em voz alta
reading-aloud-start = Ler esta página em voz alta
reading-aloud-pause = Pausar
reading-aloud-resume = Continuar
reading-aloud-stop = Parar
