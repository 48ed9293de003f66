using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import;

/// <summary>What a kept row of learning or of routes holds, field and value.</summary>
internal static class LearningFacts
{
    public static (string, string?)[] Of(TrainingRecord record) =>
    [
        ("Программа", record.Programme.Title), ("№ в ФР", record.Programme.RegisterNumber),
        ("Приказ о зачислении", $"{record.OrderNumber} {(record.OrderDate is null ? "" : $"от {Formats.Date(record.OrderDate)}")}".Trim()),
        ("Обучение", $"{Formats.Date(record.From)} – {Formats.Date(record.Until)}"), ("Поток", record.Stream),
        ("Статус", ProgrammeTerms.Of(record.Status!.Value)), ("№ документа", record.DocumentNumber),
    ];

    public static (string, string?)[] Of(RouteRecord record) =>
    [
        ("Номер ИОМ", record.Number), ("Основание", RouteTerms.Of(record.Basis!.Value)), ("Кампания", record.Campaign),
        ("Создан", Formats.Date(record.CreatedOn)), ("Утверждён", Formats.Date(record.ApprovedOn)),
        ("Статус", $"{RouteTerms.Of(record.Status!.Value)} с {Formats.Date(record.StatusOn)}"), ("Срок реализации по", Formats.Date(record.Until)),
        ("Программы", string.Join(", ", record.Programmes)),
    ];
}
