namespace MethodCenter.App.Shell;

/// <summary>Addresses of programmes, streams, management teams, internships and post-course support.</summary>
public static partial class Urls
{
    public const string Programmes = "/programmes";
    public const string ProgrammeStreams = "/programmes/streams";
    public const string ManagementTeams = "/programmes/teams";
    public const string PostCourseSupport = "/programmes/support";
    public const string Internships = "/internships";
    public const string ProgrammesExport = "/programmes/export.{format}";
    public const string LearnersExportRoute = "/programmes/{id:int}/learners/export.{format}";
    public const string TeamsExport = "/programmes/teams/export.{format}";
    public const string SupportExport = "/programmes/support/export.{format}";
    public const string InternshipsExport = "/internships/export.{format}";

    public static string Programme(int id) => With(Programmes, id);

    /// <summary>The learners of a programme on its card, of one stream or state.</summary>
    public static string LearnersOf(int programme, int? stream = null, string? status = null) =>
        List(Programme(programme), ("stream", Text(stream)), ("status", status)) + "#learners";

    /// <summary>Programmes that close a competence.</summary>
    public static string ProgrammesFor(string competence) => List(Programmes, ("competence", competence));

    /// <summary>Tasks of post-course support in a state.</summary>
    public static string SupportIn(string? state) => List(PostCourseSupport, ("state", state));

    internal static string LearnersExport(int programme) => $"{Programme(programme)}/learners/export.{{format}}";
}
