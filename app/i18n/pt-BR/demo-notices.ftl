# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Downloads interrompidos em 11 de setembro de 2021 (resolvido)
demo-notice-interruption-body =
    Em 11 de setembro de 2021, das 13:30 às 17:30 (hora do Japão), não foi possível baixar nada.

    O problema está resolvido. Os downloads funcionam normalmente, e você não precisa fazer nada.

demo-notice-calls-title = As chamadas podem ser automáticas. O jeito de atender é o mesmo
demo-notice-calls-body =
    A central faz uma chamada de vídeo para a verificação de presença. Você pode falar com uma pessoa ou ouvir uma voz automática.

    O jeito de atender é o mesmo. Por favor, atenda sempre.

    Se perdeu a chamada, não dá para ligar de volta. Espere a próxima.

demo-notice-error-title = Erro de comunicação? Seu registro está guardado
demo-notice-error-body =
    Às vezes o Okaeri não consegue se comunicar com a central e mostra um erro de comunicação.

    Por favor, não toque no botão várias vezes. O Okaeri guarda seu registro e o envia sozinho assim que puder.

    O que conta é a hora em que você tocou no botão. Por isso, esperar não prejudica você.
