using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Refusals of the room.</summary>
public static partial class MonitoringErrors
{
    public static readonly DomainError Empty = new("monitoring.empty", "В базе ещё нет сведений, по которым считаются показатели: загрузите перечень организаций и контингент.");

    public static readonly DomainError NoSource = new("monitoring.no-source", "Укажите отчётную дату или зафиксированный раунд.");
    public static readonly DomainError NoSnapshot = new("monitoring.no-snapshot", "Такого снимка раунда нет. Откройте раунд из списка.");

    public static DomainError Damaged(int number) => new("monitoring.damaged",
        $"Содержимое снимка № {number} не совпадает с контрольной суммой: показывать его нельзя. Восстановите базу из резервной копии и сообщите администратору.");

    public static DomainError FormatUnknown(int number) => new("monitoring.format", $"Снимок № {number} записан более новой версией программы. Обновите программу, чтобы открыть его.");

    public static DomainError BeforeData(DateOnly day, DateOnly first) => new("monitoring.before-data",
        $"На {Formats.Date(day)} сведений для показателей нет: самые ранние записи — с {Formats.Date(first)}. Укажите эту или более позднюю дату.");

    public static DomainError NoIndicator(string code) => new("monitoring.no-indicator",
        $"Показателя «{code}» нет. Есть: {string.Join(", ", IndicatorCatalogue.All.Select(m => m.Code))}.");

    public static DomainError NoPlace(string oktmo) => new("monitoring.no-place", $"Муниципалитет с кодом ОКТМО {oktmo} не найден. Проверьте код или уберите его, чтобы увидеть всю область.");
}
