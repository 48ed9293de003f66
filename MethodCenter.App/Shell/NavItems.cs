using MethodCenter.Domain.Access;

namespace MethodCenter.App.Shell;

/// <summary>One line of the navigation.</summary>
/// <param name="Text">Caption.</param>
/// <param name="Href">Address of the room's first page.</param>
/// <param name="Icon">Name in the Material Symbols font; always beside the caption.</param>
/// <param name="Roles">Who sees the line. Hiding is courtesy: services authorise.</param>
public sealed record NavItem(string Text, string Href, string Icon, params Role[] Roles)
{
    /// <summary>The home page is current on its own address only, a room on all addresses below it.</summary>
    public bool IsHome => Href == Urls.Home;
}

/// <summary>A titled group of lines.</summary>
public sealed record NavGroup(string Title, IReadOnlyList<NavItem> Items);

/// <summary>The navigation by room; a new page adds its line here.</summary>
public static class NavItems
{
    private static readonly Role[] Centre = [Role.Administrator, Role.CentreStaff];
    private static readonly Role[] Steering = [.. Centre, Role.MunicipalService];
    private static readonly Role[] Methodical = [.. Steering, Role.RegionalMethodist];
    private static readonly Role[] Registry = [.. Methodical, Role.OrganisationCoordinator];
    private static readonly Role[] Aggregates = [.. Registry, Role.Observer];

    public static readonly IReadOnlyList<NavGroup> All =
    [
        new(AppTexts.GroupToday,
        [
            new(AppTexts.Region, Urls.Home, "space_dashboard", Centre),
            new(AppTexts.OwnMunicipality, Urls.Home, "space_dashboard", Role.MunicipalService),
            new(AppTexts.OwnEducators, Urls.Home, "space_dashboard", Role.RegionalMethodist),
            new(AppTexts.OwnOrganisation, Urls.Home, "space_dashboard", Role.OrganisationCoordinator),
            new(AppTexts.OwnGrowth, Urls.Home, "space_dashboard", Role.Educator),
            new(AppTexts.Totals, Urls.Home, "space_dashboard", Role.Observer),
        ]),
        new(AppTexts.GroupRegistry,
        [
            new(AppTexts.Educators, Urls.Educators, "groups", Registry),
            new(AppTexts.Organisations, Urls.Organisations, "school", Registry),
            new(AppTexts.Municipalities, Urls.Municipalities, "map", [.. Centre, Role.Observer]),
            new(AppTexts.MunicipalServices, Urls.MunicipalServices, "hub", Steering),
            new(AppTexts.Duplicates, Urls.Duplicates, "content_copy", Steering),
        ]),
        new(AppTexts.GroupAsset,
        [
            new(AppTexts.Methodists, Urls.Methodists, "person_celebrate", Methodical),
            new(AppTexts.Assignments, Urls.Assignments, "link", Methodical),
            new(AppTexts.Staging, Urls.Stagings, "join_inner", [.. Steering, Role.OrganisationCoordinator]),
            new(AppTexts.LoadWatch, Urls.LoadWatch, "monitor_heart", Methodical),
            new(AppTexts.Absences, Urls.Absences, "event_busy", Methodical),
            new(AppTexts.Forecast, Urls.Forecast, "hourglass_bottom", Methodical),
            new(AppTexts.WorkJournal, Urls.WorkJournal, "edit_calendar", Methodical),
        ]),
        new(AppTexts.GroupDiagnostics,
        [
            new(AppTexts.Campaigns, Urls.Campaigns, "fact_check", [.. Registry, Role.Observer]),
            new(AppTexts.HeatMap, Urls.HeatMap, "grid_on", Aggregates),
            new(AppTexts.Deficits, Urls.Deficits, "troubleshoot", Registry),
            new(AppTexts.WithoutProgramme, Urls.WithoutProgramme, "production_quantity_limits", [.. Steering, Role.Observer]),
            new(AppTexts.LowResults, Urls.LowResults, "support", Registry),
            new(AppTexts.OwnProfile, Urls.OwnProfile, "monitoring", Role.Educator),
            new(AppTexts.Competences, Urls.Competences, "account_tree", [.. Registry, Role.Educator]),
            new(AppTexts.Scales, Urls.Scales, "straighten", [.. Registry, Role.Educator]),
        ]),
        new(AppTexts.GroupDevelopment,
        [
            new(AppTexts.Routes, Urls.IndividualRoutes, "route", Registry),
            new(AppTexts.RouteGeneration, Urls.RouteGeneration, "auto_awesome", Methodical),
            new(AppTexts.Programmes, Urls.Programmes, "menu_book", [.. Aggregates, Role.Educator]),
            new(AppTexts.Streams, Urls.ProgrammeStreams, "calendar_view_month", [.. Registry, Role.Educator]),
            new(AppTexts.Teams, Urls.ManagementTeams, "diversity_3", [.. Steering, Role.Observer]),
            new(AppTexts.Internships, Urls.Internships, "work_history", [.. Registry, Role.Educator]),
            new(AppTexts.SupportTasks, Urls.PostCourseSupport, "assignment_turned_in", Methodical),
            new(AppTexts.Events, Urls.Events, "event", [.. Aggregates, Role.Educator]),
            new(AppTexts.Consultations, Urls.Consultations, "forum", [.. Methodical, Role.Educator]),
        ]),
        new(AppTexts.GroupMentoring,
        [
            new(AppTexts.OwnMentoring, Urls.OwnMentoring, "diversity_3", Role.Educator, Role.RegionalMethodist),
            new(AppTexts.MentoringPairs, Urls.Mentorships, "diversity_3", Registry),
            new(AppTexts.YoungEducators, Urls.YoungEducators, "eco", Registry),
            new(AppTexts.Mentors, Urls.Mentors, "psychology", Registry),
            new(AppTexts.MentoringSupport, Urls.MentoringSupport, "volunteer_activism", Registry),
            new(AppTexts.MentoringOrganisations, Urls.MentoringOrganisations, "apartment", [.. Steering, Role.OrganisationCoordinator]),
        ]),
        new(AppTexts.GroupMonitoring,
        [
            new(AppTexts.Indicators, Urls.Monitoring, "monitoring", [.. Steering, Role.Observer]),
            new(AppTexts.MonitoringRounds, Urls.MonitoringRounds, "published_with_changes", [.. Steering, Role.Observer]),
            new(AppTexts.Recommendations, Urls.Recommendations, "recommend", [.. Steering, Role.Observer]),
            new(AppTexts.ServiceRating, Urls.ServiceRating, "leaderboard", [.. Steering, Role.Observer]),
            new(AppTexts.ServiceContests, Urls.ServiceContests, "emoji_events", [.. Steering, Role.Observer]),
            new(AppTexts.HandIndicators, Urls.HandIndicators, "edit_note", [.. Steering, Role.Observer]),
            new(AppTexts.MonitoringMethods, Urls.MonitoringMethods, "functions", [.. Steering, Role.Observer]),
            new(AppTexts.OfficialStatistics, Urls.OfficialStatistics, "account_balance", Centre),
            new(AppTexts.Passport, Urls.Passports, "menu_book", [.. Steering, Role.Observer]),
        ]),
        new(AppTexts.GroupPapers,
        [
            new(AppTexts.Imports, Urls.Imports, "upload_file", Steering),
            new(AppTexts.Reports, Urls.Reports, "description", [.. Steering, Role.Observer]),
            new(AppTexts.RoutePackets, Urls.RoutePacket, "print", [.. Steering, Role.OrganisationCoordinator]),
        ]),
        new(AppTexts.GroupAdministration,
        [
            new(AppTexts.RouteParameters, Urls.IndividualRouteParameters, "tune", Centre),
            new(AppTexts.MentoringParameters, Urls.MentoringParameters, "tune", Centre),
            new(AppTexts.AdmissionSettings, Urls.AdmissionSettings, "rule", Role.Administrator),
            new(AppTexts.Users, Urls.Users, "manage_accounts", Role.Administrator),
            new(AppTexts.Audit, Urls.Audit, "history", Role.Administrator, Role.Auditor),
        ]),
    ];

    /// <summary>The groups with the lines of one role; groups that would be empty are left out.</summary>
    public static IReadOnlyList<NavGroup> For(Role? role) =>
        role is { } known
            ? [.. All.Select(g => g with { Items = [.. g.Items.Where(i => i.Roles.Contains(known))] }).Where(g => g.Items.Count > 0)]
            : [];
}
