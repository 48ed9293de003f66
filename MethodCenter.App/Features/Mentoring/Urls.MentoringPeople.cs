namespace MethodCenter.App.Shell;

/// <summary>Addresses of mentors, young educators and forms of support.</summary>
public static partial class Urls
{
    public const string Mentors = "/mentoring/mentors";
    public const string MentorsExport = "/mentoring/mentors/export.{format}";
    public const string MentorSuggestions = "/mentoring/mentors/suggestions";
    public const string YoungEducators = "/mentoring/young";
    public const string YoungEducatorsExport = "/mentoring/young/export.{format}";
    public const string MentoringSupport = "/mentoring/support";
    public const string MentoringSupportExport = "/mentoring/support/export.{format}";
    public const string MentoringParameters = "/mentoring/parameters";

    public static string Mentor(int id) => With(Mentors, id);

    /// <summary>The form of a new distribution of mentors.</summary>
    public static string MentoringStagingNew => NewStagingOf("mentoring");

    /// <summary>The list of young educators, filtered exactly as a number was counted.</summary>
    public static string YoungEducatorsWhere(string? measure = null, string? show = null, int? municipality = null, int? organisation = null, string? day = null) =>
        List(YoungEducators, ("measure", measure), ("show", show), ("municipality", Text(municipality)), ("organisation", Text(organisation)), ("day", day));

    /// <summary>Free mentors who are strong in a competence.</summary>
    public static string MentorsWhere(string? competence = null, bool free = false, int? municipality = null, int? organisation = null) =>
        List(Mentors, ("competence", competence), ("free", free ? "1" : null), ("municipality", Text(municipality)), ("organisation", Text(organisation)));
}
