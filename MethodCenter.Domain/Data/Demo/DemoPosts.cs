namespace MethodCenter.Domain.Data.Demo;

/// <summary>A post to be filled.</summary>
internal sealed record DemoPost(string Position, string? Subject = null, string? Area = null);

/// <summary>Which posts an organisation of a size has.</summary>
internal static class DemoPosts
{
    private const string Teaching = "учебно-воспитательной работе";
    private const string Upbringing = "воспитательной работе";
    private const string Method = "научно-методической работе";
    private const string Household = "административно-хозяйственной части";

    /// <summary>A post and the least staff that has it.</summary>
    private static readonly (int From, DemoPost Post)[] School =
    [
        (0, new("director")), (12, new("deputy_director", null, Teaching)), (18, new("psychologist")), (22, new("counsellor")),
        (25, new("social_pedagogue")), (28, new("speech_teacher")), (30, new("deputy_director", null, Upbringing)), (32, new("obzr_organizer")),
        (35, new("librarian")), (40, new("organizer")), (45, new("deputy_director", null, Household)), (50, new("pdo", "add_edu")),
        (55, new("deputy_director", null, Teaching)), (60, new("defectologist")), (70, new("deputy_director", null, Method)), (80, new("tutor")),
    ];

    private static readonly (int From, DemoPost Post)[] Kindergarten =
    [
        (0, new("head_dou")), (7, new("music_director")), (9, new("senior_educator")), (14, new("pe_instructor")), (16, new("speech_teacher")),
        (20, new("psychologist")), (22, new("deputy_head", null, Teaching)), (26, new("defectologist")), (30, new("music_director")),
        (36, new("deputy_head", null, Household)),
    ];

    private static readonly (int From, DemoPost Post)[] Club =
    [
        (0, new("director")), (0, new("methodist", "add_edu")), (10, new("organizer")), (14, new("deputy_director", null, Teaching)),
        (18, new("methodist", "add_edu")), (20, new("accompanist")), (28, new("unit_head")), (30, new("psychologist")),
    ];

    private static readonly (int From, DemoPost Post)[] College =
    [
        (0, new("director")), (0, new("deputy_director", null, "учебно-производственной работе")), (0, new("deputy_director", null, Teaching)),
        (0, new("senior_master")), (0, new("methodist", "vocational")), (0, new("pe_head")), (22, new("psychologist")), (24, new("social_pedagogue")),
        (26, new("obzr_organizer")), (30, new("unit_head")), (40, new("deputy_director", null, Household)), (45, new("counsellor")),
    ];

    private static readonly string[] SchoolSubjects =
        ["primary", "rus", "math", "primary", "eng", "pe", "primary", "hist", "primary", "rus", "math", "bio", "eng", "primary", "geo", "phys",
         "tech", "primary", "chem", "inf", "mus", "primary", "soc", "lit", "math", "art", "primary", "eng", "ger", "rus", "pe", "primary"];

    private static readonly string[] PrimarySubjects = ["primary", "primary", "eng", "primary", "pe", "primary", "mus", "primary"];
    private static readonly string[] CollegeSubjects = ["vocational", "vocational", "rus", "vocational", "math", "vocational", "hist", "eng", "vocational", "inf", "phys"];

    public static IEnumerable<DemoPost> Of(DemoOrganisation organisation, bool hostsService) => organisation.Kind switch
    {
        DemoKind.School or DemoKind.Private => Fill(organisation, School, i => new("teacher", SubjectAt(organisation, i))),
        DemoKind.Kindergarten => Fill(organisation, Kindergarten, _ => new("educator_dou")),
        DemoKind.Club => Fill(organisation, hostsService ? [.. Club, (0, new("unit_head")), (0, new("methodist", "mgmt")), (0, new("methodist", "primary"))] : Club,
            i => i % 5 == 4 ? new("coach") : new("pdo", "add_edu")),
        DemoKind.College => Fill(organisation, College, i => i % 3 == 2 ? new("master_po") : new("lecturer_spo", CollegeSubjects[i % CollegeSubjects.Length])),
        DemoKind.Authority => Fill(organisation, [(0, new("chief")), (0, new("deputy_chief", null, Teaching))], Methodist),
        DemoKind.Service => Fill(organisation, [(0, new("director"))], Methodist),
        DemoKind.Institute => Fill(organisation, [(0, new("rector")), (0, new("prorector")), (20, new("prorector"))], Lecturer),
        DemoKind.Centre => Fill(organisation, [(0, new("unit_head"))], i => i % 3 == 0 ? new("senior_methodist", SchoolSubjects[i % 16]) : Methodist(i)),
    };

    private static IEnumerable<DemoPost> Fill(DemoOrganisation organisation, (int From, DemoPost Post)[] named, Func<int, DemoPost> other)
    {
        var posts = named.Where(p => organisation.Staff >= p.From).Select(p => p.Post).Take(organisation.Staff).ToList();
        return posts.Concat(Enumerable.Range(0, organisation.Staff - posts.Count).Select(other));
    }

    /// <summary>Another starting point in every school, so that small ones do not all lack the same subjects.</summary>
    private static string SubjectAt(DemoOrganisation school, int i)
    {
        var subjects = school.Entity.TypeCode == "oo_nosh" ? PrimarySubjects : SchoolSubjects;
        return subjects[((school.Staff < 20 ? school.Entity.Id : 0) + i) % subjects.Length];
    }

    private static DemoPost Methodist(int i) => new("methodist", SchoolSubjects[(i * 5 + 1) % SchoolSubjects.Length]);

    private static DemoPost Lecturer(int i) => (i % 5) switch
    {
        0 => new("pps_head_chair"),
        1 or 2 => new("pps_docent"),
        3 => new("pps_senior_lecturer"),
        _ => new("methodist", "mgmt"),
    };
}
