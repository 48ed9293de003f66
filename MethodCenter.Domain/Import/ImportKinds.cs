namespace MethodCenter.Domain.Import;

/// <summary>The kinds of files by the words of the command line and by their Russian names.</summary>
public static class ImportKinds
{
    public static readonly IReadOnlyList<ImportKind> All =
        [ImportKind.Organisations, ImportKind.Educators, ImportKind.Methodists, ImportKind.Campaigns, ImportKind.Diagnostics,
        ImportKind.Trainings, ImportKind.Routes, ImportKind.Support];

    /// <summary>«organisations», «educators», «methodists», «campaigns», «diagnostics», «trainings», «routes», «support».</summary>
    public static string Word(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => "organisations",
        ImportKind.Educators => "educators",
        ImportKind.Methodists => "methodists",
        ImportKind.Campaigns => "campaigns",
        ImportKind.Diagnostics => "diagnostics",
        ImportKind.Trainings => "trainings",
        ImportKind.Routes => "routes",
        ImportKind.Support => "support",
    };

    public static string Name(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => "Организации и методические службы",
        ImportKind.Educators => "Педагоги и руководители (контингент)",
        ImportKind.Methodists => "Методический актив и закрепления",
        ImportKind.Campaigns => "Диагностические кампании",
        ImportKind.Diagnostics => "Результаты диагностики",
        ImportKind.Trainings => "Обучение и программы ДПП",
        ImportKind.Routes => "Индивидуальные образовательные маршруты",
        ImportKind.Support => "Формы поддержки молодых педагогов",
    };

    /// <summary>Null for an unknown word.</summary>
    public static ImportKind? Parse(string word) => All.Cast<ImportKind?>().FirstOrDefault(k => Word(k!.Value) == word);
}
