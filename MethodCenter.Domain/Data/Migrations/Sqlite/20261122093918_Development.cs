using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MethodCenter.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Development : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "IndividualRoutes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: true),
                    DiagnosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    StatusSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MethodistId = table.Column<int>(type: "INTEGER", nullable: true),
                    PlannedHours = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneHours = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondReason = table.Column<string>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", nullable: true),
                    Reflection = table.Column<string>(type: "TEXT", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndividualRoutes", x => x.Id);
                    table.CheckConstraint("CK_IndividualRoutes_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_IndividualRoutes_DiagnosticCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "DiagnosticCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndividualRoutes_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndividualRoutes_Methodists_MethodistId",
                        column: x => x.MethodistId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InternshipOffers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Leader = table.Column<string>(type: "TEXT", nullable: true),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: true),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternshipOffers", x => x.Id);
                    table.CheckConstraint("CK_InternshipOffers_Span", "\"From\" IS NULL OR \"Until\" IS NULL OR \"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_InternshipOffers_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MethodicalEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MunicipalityId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    EndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    Organiser = table.Column<string>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Audience = table.Column<string>(type: "TEXT", nullable: true),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    Subjects = table.Column<string>(type: "TEXT", nullable: false),
                    IsPractice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    RegisterUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NeedsRegistration = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: true),
                    StateReason = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MethodicalEvents", x => x.Id);
                    table.CheckConstraint("CK_MethodicalEvents_Span", "\"Date\" <= \"LastDate\"");
                    table.ForeignKey(
                        name: "FK_MethodicalEvents_Municipalities_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipalities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MethodicalEvents_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeParameters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamMinSize = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstSupportDays = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondSupportDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeParameters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    Form = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDistance = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsNetwork = table.Column<bool>(type: "INTEGER", nullable: false),
                    NetworkPartner = table.Column<string>(type: "TEXT", nullable: true),
                    Provider = table.Column<string>(type: "TEXT", nullable: true),
                    RegisterNumber = table.Column<string>(type: "TEXT", nullable: true),
                    IncludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    HasPractice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: true),
                    About = table.Column<string>(type: "TEXT", nullable: true),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                    table.CheckConstraint("CK_Programmes_Register", "\"ExcludedOn\" IS NULL OR \"IncludedOn\" IS NULL OR \"IncludedOn\" <= \"ExcludedOn\"");
                });

            migrationBuilder.CreateTable(
                name: "RouteParameters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    HoursBudget = table.Column<int>(type: "INTEGER", nullable: true),
                    HoursPerWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    EventHours = table.Column<int>(type: "INTEGER", nullable: false),
                    TransferHours = table.Column<int>(type: "INTEGER", nullable: false),
                    SupportHours = table.Column<int>(type: "INTEGER", nullable: false),
                    SelfStudyHours = table.Column<int>(type: "INTEGER", nullable: false),
                    StartAfterDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteParameters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RouteCheckpoints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteCheckpoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteCheckpoints_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteCheckpoints_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RouteStatusSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<int>(type: "INTEGER", nullable: true),
                    To = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteStatusSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteStatusSteps_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteStatusSteps_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RouteVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteVersions_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteVersions_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Internships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Internships", x => x.Id);
                    table.CheckConstraint("CK_Internships_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_Internships_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Internships_InternshipOffers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "InternshipOffers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContestNominations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContestNominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContestNominations_MethodicalEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "MethodicalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventRegistrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Attendance = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RegisteredBy = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventRegistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EventRegistrations_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EventRegistrations_MethodicalEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "MethodicalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammePrerequisites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RequiredId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammePrerequisites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammePrerequisites_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammePrerequisites_Programmes_RequiredId",
                        column: x => x.RequiredId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeStreams",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    TutorId = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeStreams", x => x.Id);
                    table.CheckConstraint("CK_ProgrammeStreams_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_ProgrammeStreams_Methodists_TutorId",
                        column: x => x.TutorId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeStreams_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RouteApprovals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Party = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAgreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteApprovals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteApprovals_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteApprovals_RouteVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "RouteVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContestEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    NominationId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkTitle = table.Column<string>(type: "TEXT", nullable: true),
                    PointsHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    Result = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContestEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContestEntries_ContestNominations_NominationId",
                        column: x => x.NominationId,
                        principalTable: "ContestNominations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContestEntries_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContestEntries_MethodicalEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "MethodicalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Enrolments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    StreamId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OrderNumber = table.Column<string>(type: "TEXT", nullable: false),
                    OrderDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DocumentKind = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enrolments", x => x.Id);
                    table.CheckConstraint("CK_Enrolments_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_Enrolments_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enrolments_ProgrammeStreams_StreamId",
                        column: x => x.StreamId,
                        principalTable: "ProgrammeStreams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enrolments_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RouteSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Learning = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Organiser = table.Column<string>(type: "TEXT", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    IsTransfer = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: true),
                    StreamId = table.Column<int>(type: "INTEGER", nullable: true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: true),
                    OfferId = table.Column<int>(type: "INTEGER", nullable: true),
                    Product = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    Review = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteSteps", x => x.Id);
                    table.CheckConstraint("CK_RouteSteps_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_RouteSteps_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteSteps_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RouteSteps_InternshipOffers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "InternshipOffers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteSteps_MethodicalEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "MethodicalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteSteps_ProgrammeStreams_StreamId",
                        column: x => x.StreamId,
                        principalTable: "ProgrammeStreams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteSteps_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportTasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    EnrolmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    MethodistId = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    WorkEntryId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportTasks_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportTasks_Enrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "Enrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportTasks_Methodists_MethodistId",
                        column: x => x.MethodistId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportTasks_WorkEntries_WorkEntryId",
                        column: x => x.WorkEntryId,
                        principalTable: "WorkEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: true),
                    StepId = table.Column<int>(type: "INTEGER", nullable: true),
                    CompetenceCode = table.Column<string>(type: "TEXT", nullable: true),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetWhere = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consultations_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consultations_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consultations_RouteSteps_StepId",
                        column: x => x.StepId,
                        principalTable: "RouteSteps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "RouteFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    StepId = table.Column<int>(type: "INTEGER", nullable: true),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteFiles_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteFiles_IndividualRoutes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "IndividualRoutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteFiles_RouteSteps_StepId",
                        column: x => x.StepId,
                        principalTable: "RouteSteps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RouteFileContents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileId = table.Column<int>(type: "INTEGER", nullable: false),
                    EducatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Data = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteFileContents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RouteFileContents_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteFileContents_RouteFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "RouteFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_EducatorId_State",
                table: "Consultations",
                columns: new[] { "EducatorId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_RouteId",
                table: "Consultations",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_StepId",
                table: "Consultations",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_ContestEntries_EducatorId",
                table: "ContestEntries",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_ContestEntries_EventId",
                table: "ContestEntries",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_ContestEntries_NominationId_EducatorId",
                table: "ContestEntries",
                columns: new[] { "NominationId", "EducatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContestNominations_EventId",
                table: "ContestNominations",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_EducatorId_ProgrammeId_OrderNumber_From",
                table: "Enrolments",
                columns: new[] { "EducatorId", "ProgrammeId", "OrderNumber", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_ProgrammeId_Status",
                table: "Enrolments",
                columns: new[] { "ProgrammeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_StreamId",
                table: "Enrolments",
                column: "StreamId");

            migrationBuilder.CreateIndex(
                name: "IX_EventRegistrations_EducatorId",
                table: "EventRegistrations",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_EventRegistrations_EventId_EducatorId",
                table: "EventRegistrations",
                columns: new[] { "EventId", "EducatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndividualRoutes_CampaignId",
                table: "IndividualRoutes",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_IndividualRoutes_EducatorId_Status",
                table: "IndividualRoutes",
                columns: new[] { "EducatorId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_IndividualRoutes_MethodistId",
                table: "IndividualRoutes",
                column: "MethodistId");

            migrationBuilder.CreateIndex(
                name: "IX_IndividualRoutes_Number",
                table: "IndividualRoutes",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InternshipOffers_OrganisationId",
                table: "InternshipOffers",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Internships_EducatorId",
                table: "Internships",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Internships_OfferId",
                table: "Internships",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_MethodicalEvents_Date_State",
                table: "MethodicalEvents",
                columns: new[] { "Date", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_MethodicalEvents_MunicipalityId",
                table: "MethodicalEvents",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_MethodicalEvents_OrganisationId",
                table: "MethodicalEvents",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MethodicalEvents_TitleKey",
                table: "MethodicalEvents",
                column: "TitleKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammePrerequisites_ProgrammeId_RequiredId",
                table: "ProgrammePrerequisites",
                columns: new[] { "ProgrammeId", "RequiredId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammePrerequisites_RequiredId",
                table: "ProgrammePrerequisites",
                column: "RequiredId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_RegisterNumber",
                table: "Programmes",
                column: "RegisterNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_TitleKey",
                table: "Programmes",
                column: "TitleKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeStreams_From",
                table: "ProgrammeStreams",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeStreams_ProgrammeId_Number_From_Until",
                table: "ProgrammeStreams",
                columns: new[] { "ProgrammeId", "Number", "From", "Until" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeStreams_TutorId",
                table: "ProgrammeStreams",
                column: "TutorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteApprovals_EducatorId",
                table: "RouteApprovals",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteApprovals_RouteId",
                table: "RouteApprovals",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteApprovals_VersionId",
                table: "RouteApprovals",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteCheckpoints_EducatorId",
                table: "RouteCheckpoints",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteCheckpoints_RouteId",
                table: "RouteCheckpoints",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteFileContents_EducatorId",
                table: "RouteFileContents",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteFileContents_FileId",
                table: "RouteFileContents",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RouteFiles_EducatorId",
                table: "RouteFiles",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteFiles_RouteId",
                table: "RouteFiles",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteFiles_StepId",
                table: "RouteFiles",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteStatusSteps_EducatorId",
                table: "RouteStatusSteps",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteStatusSteps_RouteId",
                table: "RouteStatusSteps",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_EducatorId",
                table: "RouteSteps",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_EventId",
                table: "RouteSteps",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_OfferId",
                table: "RouteSteps",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_ProgrammeId",
                table: "RouteSteps",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_RouteId_Key",
                table: "RouteSteps",
                columns: new[] { "RouteId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_StreamId",
                table: "RouteSteps",
                column: "StreamId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteVersions_EducatorId",
                table: "RouteVersions",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RouteVersions_RouteId_Number",
                table: "RouteVersions",
                columns: new[] { "RouteId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportTasks_DoneOn_DueOn",
                table: "SupportTasks",
                columns: new[] { "DoneOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportTasks_EducatorId",
                table: "SupportTasks",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTasks_EnrolmentId",
                table: "SupportTasks",
                column: "EnrolmentId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTasks_MethodistId",
                table: "SupportTasks",
                column: "MethodistId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTasks_WorkEntryId",
                table: "SupportTasks",
                column: "WorkEntryId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "ContestEntries");

            migrationBuilder.DropTable(
                name: "EventRegistrations");

            migrationBuilder.DropTable(
                name: "Internships");

            migrationBuilder.DropTable(
                name: "ProgrammeParameters");

            migrationBuilder.DropTable(
                name: "ProgrammePrerequisites");

            migrationBuilder.DropTable(
                name: "RouteApprovals");

            migrationBuilder.DropTable(
                name: "RouteCheckpoints");

            migrationBuilder.DropTable(
                name: "RouteFileContents");

            migrationBuilder.DropTable(
                name: "RouteParameters");

            migrationBuilder.DropTable(
                name: "RouteStatusSteps");

            migrationBuilder.DropTable(
                name: "SupportTasks");

            migrationBuilder.DropTable(
                name: "ContestNominations");

            migrationBuilder.DropTable(
                name: "RouteVersions");

            migrationBuilder.DropTable(
                name: "RouteFiles");

            migrationBuilder.DropTable(
                name: "Enrolments");

            migrationBuilder.DropTable(
                name: "RouteSteps");

            migrationBuilder.DropTable(
                name: "IndividualRoutes");

            migrationBuilder.DropTable(
                name: "InternshipOffers");

            migrationBuilder.DropTable(
                name: "MethodicalEvents");

            migrationBuilder.DropTable(
                name: "ProgrammeStreams");

            migrationBuilder.DropTable(
                name: "Programmes");
        }
    }
}
