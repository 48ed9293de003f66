namespace MethodCenter.App.Shell;

/// <summary>Addresses of taking files in.</summary>
public static partial class Urls
{
    public const string ImportHistory = "/imports/history";
    public const string ImportQueue = "/imports/queue";
    public const string ImportTemplate = "/imports/template/{kind}.xlsx";
    public const string StagedIssues = "/imports/staged/{token}/issues.xlsx";
    public const string ImportIssues = "/imports/{id:int}/issues.xlsx";

    public static string StagedImport(string token) => $"{Imports}/staged/{token}";

    public static string StagedIssuesOf(string token) => $"{Imports}/staged/{token}/issues.xlsx";

    public static string ImportIssuesOf(int id, string? kind) => List($"{With(Imports, id)}/issues.xlsx", ("kind", kind));

    public static string ImportTemplateOf(string kind) => $"{Imports}/template/{kind}.xlsx";

    public static string ImportQueueOf(int batch) => List(ImportQueue, ("batch", Text(batch)));
}
