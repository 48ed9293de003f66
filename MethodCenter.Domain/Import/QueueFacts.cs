using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import;

/// <summary>Says in Russian what a kept row holds.</summary>
/// <param name="places">Short names of organisations by id.</param>
internal sealed class QueueFacts(IReadOnlyDictionary<int, string> places)
{
    private const string Nameless = "человек без ФИО";

    public static string TitleOf(QueuedRecord record) => record switch
    {
        QueuedEducator row => row.Name.Full,
        QueuedMethodist row => row.Name.Full,
        QueuedResult row => row.Name?.Full ?? Nameless,
        QueuedTraining row => row.Person.Name?.Full ?? Nameless,
        QueuedRoute row => row.Person.Name?.Full ?? Nameless,
        QueuedSupport row => row.Person.Name?.Full ?? Nameless,
        QueuedAssignment row => $"{row.MethodistName ?? "методист"} → {row.EducatorName ?? "организация"}",
        _ => "",
    };

    public string DetailsOf(QueuedRecord record) => record switch
    {
        QueuedEducator row => $"{PositionOf(row)}, {PlaceOf(row.OrganisationId)}",
        QueuedMethodist row => $"{MethodicalAssetTerms.Of(row.Record.Level!.Value)} методист, {row.Record.OrganisationName ?? PlaceOf(row.OrganisationId)}",
        QueuedResult row => $"{row.Campaign}, попытка {row.Attempt}{(row.Points is [var only] ? $", {only.Code}" : "")}",
        QueuedTraining row => $"{row.Record.Programme.Title ?? "программа № " + row.Record.Programme.RegisterNumber}, с {Formats.Date(row.Record.From)}",
        QueuedRoute row => $"{row.Record.Number}, {RouteTerms.Of(row.Record.Status!.Value)} с {Formats.Date(row.Record.StatusOn)}",
        QueuedSupport row => $"{row.Record.KindText}, с {Formats.Date(row.Record.From)}",
        QueuedAssignment row => row.OrganisationId is null ? $"закрепление с {Formats.Date(row.From)}" : $"{PlaceOf(row.OrganisationId)}, с {Formats.Date(row.From)}",
        _ => "",
    };

    /// <summary>Field and value; blank ones are left out.</summary>
    public IReadOnlyList<(string Field, string Value)> Of(QueuedRecord record, SnilsVault vault)
    {
        (string, string?)[] facts = record switch
        {
            QueuedEducator row =>
            [
                ("ФИО", row.Name.Full), ("Дата рождения", Formats.Date(row.BirthDate)), ("СНИЛС", vault.Reveal(row.SnilsCipher)?.Masked),
                ("Организация", PlaceOf(row.OrganisationId)), ("Должность", PositionOf(row)), ("Вид занятости", RegistryTerms.Of(row.Kind)),
                ("Ставка", row.RateHundredths is { } rate ? Formats.Hundredths(rate) : null), ("Принят", Formats.Date(row.From)), ("Уволен", Formats.Date(row.Until)),
            ],
            QueuedMethodist row =>
            [
                ("ФИО", row.Name.Full), ("Дата рождения", Formats.Date(row.Record.BirthDate)), ("СНИЛС", vault.Reveal(row.SnilsCipher)?.Masked),
                ("Уровень", MethodicalAssetTerms.Of(row.Record.Level!.Value)), ("Место работы", row.Record.OrganisationName ?? PlaceOf(row.OrganisationId)),
                ("№ приказа", row.Record.OrderNumber), ("Дата приказа", Formats.Date(row.Record.OrderDate)), ("Действует по", Formats.Date(row.Record.ValidUntil)),
            ],
            QueuedAssignment row =>
            [
                ("Методист", row.MethodistName), ("СНИЛС методиста", vault.Reveal(row.MethodistSnils)?.Masked), ("Педагог", row.EducatorName),
                ("СНИЛС педагога", vault.Reveal(row.EducatorSnils)?.Masked), ("Организация", row.OrganisationId is null ? null : PlaceOf(row.OrganisationId)),
                ("Закреплён с", Formats.Date(row.From)), ("Закреплён по", Formats.Date(row.Until)), ("Основание", row.Basis),
            ],
            QueuedResult row => ResultFacts(row, vault),
            QueuedTraining row => [.. PersonFacts(row.Person, vault), .. LearningFacts.Of(row.Record)],
            QueuedRoute row => [.. PersonFacts(row.Person, vault), .. LearningFacts.Of(row.Record)],
            QueuedSupport row => [.. PersonFacts(row.Person, vault), .. row.Facts()],
            _ => [],
        };
        return [.. facts.Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => (f.Item1, f.Item2!))];
    }

    private (string, string?)[] PersonFacts(QueuedPerson person, SnilsVault vault) =>
    [
        ("ФИО", person.Name?.Full), ("Дата рождения", Formats.Date(person.BirthDate)), ("СНИЛС", vault.Reveal(person.SnilsCipher)?.Masked),
        ("Организация", person.OrganisationId is null ? null : PlaceOf(person.OrganisationId)),
    ];

    /// <summary>Points are not shown: whose they are is not known yet.</summary>
    private (string, string?)[] ResultFacts(QueuedResult row, SnilsVault vault) =>
    [
        ("ФИО", row.Name?.Full), ("Дата рождения", Formats.Date(row.BirthDate)), ("СНИЛС", vault.Reveal(row.SnilsCipher)?.Masked),
        ("Организация", row.OrganisationId is null ? null : PlaceOf(row.OrganisationId)), ("Кампания", row.Campaign), ("Попытка", Formats.Number(row.Attempt)),
        ("Дата прохождения", Formats.Date(row.TakenOn)), ("Статус", DeficitTerms.Of(row.Status)),
        ("Компетенции", row.Points.Count == 0 ? null : string.Join(", ", row.Points.Where(p => p.Points is not null).Select(p => p.Code).Distinct())),
    ];

    private static string PositionOf(QueuedEducator row)
    {
        var name = SeedFiles.Positions.FirstOrDefault(p => p.Code == row.PositionCode)?.Name ?? row.PositionCode;
        return row.DeputyArea is null ? name : $"{name} по {row.DeputyArea}";
    }

    private string PlaceOf(int? id) => id is { } known ? places.GetValueOrDefault(known, "организация вне вашей зоны ответственности") : "—";
}
