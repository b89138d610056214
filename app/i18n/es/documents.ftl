documents-title = Para guardar e imprimir
documents-guide-link = Descargar esta guía en PDF
documents-leaflet-link = Sus próximos pasos en una hoja
documents-kind = PDF, { $language }, menos de { $megabytes } MB
documents-print-link = Toda la guía en una página, para imprimir

documents-guide-title = Guía para los días de espera
documents-guide-file = Guía de Okaeri
documents-leaflet-title = Sus próximos pasos
documents-leaflet-lead = Para quienes acaban de llegar. Conserve esta hoja hasta que terminen sus días de espera.
documents-leaflet-file = Okaeri próximos pasos
documents-leaflet-arrival = Mi día de llegada (día 0):
documents-leaflet-release = Puedo salir a partir del:

documents-code-title = Abra Okaeri en su celular
documents-code-text = Apunte la cámara de su celular al código o escriba esta dirección:
documents-code-name = Código QR: { $address }

documents-unavailable-title = Este archivo no se puede preparar ahora
documents-unavailable-text = Nuestro servidor no tiene las letras de este idioma. En su lugar, puede abrir toda la guía en una página e imprimirla.
