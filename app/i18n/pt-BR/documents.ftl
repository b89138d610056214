documents-title = Para guardar e imprimir
documents-guide-link = Baixar este guia em PDF
documents-leaflet-link = Seus próximos passos em uma folha
documents-kind = PDF, { $language }, menos de { $megabytes } MB
documents-print-link = O guia inteiro em uma página, para imprimir

documents-guide-title = Guia para os dias de espera
documents-guide-file = Guia Okaeri
documents-leaflet-title = Seus próximos passos
documents-leaflet-lead = Para todas as pessoas que acabaram de chegar. Guarde esta folha até o fim dos dias de espera.
documents-leaflet-file = Okaeri próximos passos
documents-leaflet-arrival = Dia da minha chegada (dia 0):
documents-leaflet-release = Posso sair a partir de:

documents-code-title = Abra o Okaeri no celular
documents-code-text = Aponte a câmera do celular para o código ou digite este endereço:
documents-code-name = Código QR: { $address }

documents-unavailable-title = Não é possível gerar este arquivo agora
documents-unavailable-text = Nosso servidor não tem as letras deste idioma. Em vez disso, você pode abrir o guia inteiro em uma página e imprimir.
