using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Import;

/// <summary>A sheet of an empty form.</summary>
/// <param name="Name">Of the sheet; for the asset it also says the level.</param>
/// <param name="Headings">From the left.</param>
/// <param name="Needed">Headings that must be there.</param>
public sealed record TemplateSheet(string Name, IReadOnlyList<string> Headings, IReadOnlyList<string> Needed);

/// <summary>Empty forms for those who begin a file: made of the very definitions that read it, so the headings cannot be wrong.</summary>
public static class ImportTemplates
{
    /// <summary>Columns that say the same in another way: a form offers the better one.</summary>
    private static readonly HashSet<string> Alternatives = [FullName, Ogrn, Municipality];

    public static IReadOnlyList<TemplateSheet> Of(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => [Sheet("Организации", Organisations.Definition, Ogrn), Sheet("Методические службы", Organisations.Structures)],
        ImportKind.Educators => [Sheet("Контингент", Educators.Definition)],
        ImportKind.Methodists =>
        [
            Sheet("Региональный актив", Methodists.Definition, without: "level"), Sheet("Муниципальный актив", Methodists.Definition, without: "level"),
            Sheet("Закрепление", Methodists.Assignments, FullName),
        ],
        ImportKind.Campaigns => [Sheet("Кампании", Campaigns.Definition), Only("Что измеряют кампании", Campaigns.Items, Campaigns.Code, Campaigns.Task, Campaigns.Competence, Campaigns.Max)],
        ImportKind.Diagnostics =>
        [
            Only("Результаты", DiagnosisRows.Definition, Campaigns.Code, SnilsNumber, LastName, FirstName, MiddleName, BirthDate, Oktmo, Inn,
                DiagnosisRows.Attempt, DiagnosisRows.TakenOn, DiagnosisRows.Status, Campaigns.Competence, DiagnosisRows.Points, Campaigns.Max),
        ],
        ImportKind.Trainings =>
        [
            Only("Обучение", TrainingRows.Definition, SnilsNumber, FullName, BirthDate, Inn, Organisation, Position, ProgrammeRows.Title, ProgrammeRows.Kind,
                ProgrammeRows.RegisterNumber, ProgrammeRows.Hours, ProgrammeRows.Provider, TrainingRows.OrderNumber, TrainingRows.OrderDate, TrainingRows.Stream,
                TrainingRows.From, TrainingRows.Until, TrainingRows.Status, TrainingRows.DocumentKind, TrainingRows.DocumentNumber, TrainingRows.DocumentDate),
            Sheet("Программы", ProgrammeRows.Definition),
        ],
        ImportKind.Routes => [Only("ИОМ", RouteRows.Definition, [.. RouteRows.Definition.Columns.Select(c => c.Key).Where(RouteRows.IsOffered)])],
        ImportKind.Support => [Only("Формы поддержки", SupportRows.Definition, [.. SupportRows.Definition.Columns.Select(c => c.Key).Where(SupportRows.IsOffered)])],
    };

    /// <summary>Whether the absence of a column matters little: the file says the same in another one.</summary>
    internal static bool IsAlternative(TableDefinition definition, string key, Header header) => key switch
    {
        _ when definition == DiagnosisRows.Definition => key is not (SnilsNumber or BirthDate or DiagnosisRows.Status) || header.Has(key),
        _ when definition == TrainingRows.Definition => key is not (SnilsNumber or TrainingRows.OrderNumber or TrainingRows.OrderDate or TrainingRows.DocumentNumber),
        _ when definition == RouteRows.Definition => !RouteRows.IsOffered(key) || key is BirthDate or FullName,
        _ when definition == SupportRows.Definition => !SupportRows.IsOffered(key) || key is BirthDate or FullName or SupportRows.Title,
        _ when definition == Campaigns.Items || definition == Campaigns.PassportItems => true,
        FullName => header.Has(LastName),
        LastName or FirstName or MiddleName => header.Has(FullName),
        Ogrn or Municipality => true,
        Inn => header.Has(Ogrn),
        _ => key == "level" && definition == Methodists.Definition,
    };

    /// <summary>A form of some columns: the rest matter to machines that write such files.</summary>
    private static TemplateSheet Only(string name, TableDefinition definition, params string[] keys) => OfColumns(name, definition, [.. definition.Columns.Where(c => keys.Contains(c.Key))]);

    private static TemplateSheet Sheet(string name, TableDefinition definition, string? also = null, string? without = null)
    {
        return OfColumns(name, definition, [.. definition.Columns.Where(c => c.Key != without && (!Alternatives.Contains(c.Key) || c.Key == also))]);
    }

    private static TemplateSheet OfColumns(string name, TableDefinition definition, List<ColumnDefinition> columns)
    {
        var needed = definition.Requirements.Select(r => r.AnyOf.First(set => set.All(key => columns.Any(c => c.Key == key)))).SelectMany(set => set);
        return new(name, [.. columns.Select(c => c.Title)], [.. needed.Select(key => columns.First(c => c.Key == key).Title)]);
    }
}
