using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MethodCenter.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Mentoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AbsenceId",
                table: "Assignments",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MentoringParameters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Age = table.Column<int>(type: "integer", nullable: false),
                    IsAgeInclusive = table.Column<bool>(type: "boolean", nullable: false),
                    ServiceMonths = table.Column<int>(type: "integer", nullable: false),
                    MentorLimit = table.Column<int>(type: "integer", nullable: false),
                    NoticeDays = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringParameters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MentoringSetups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    Curator = table.Column<string>(type: "text", nullable: true),
                    CuratorPost = table.Column<string>(type: "text", nullable: true),
                    RegulationNumber = table.Column<string>(type: "text", nullable: true),
                    RegulationDate = table.Column<DateOnly>(type: "date", nullable: true),
                    OrderNumber = table.Column<string>(type: "text", nullable: true),
                    OrderDate = table.Column<DateOnly>(type: "date", nullable: true),
                    RoadMapNumber = table.Column<string>(type: "text", nullable: true),
                    RoadMapDate = table.Column<DateOnly>(type: "date", nullable: true),
                    SiteAddress = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringSetups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringSetups_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mentors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    FullName = table.Column<string>(type: "text", nullable: false),
                    NameKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubjectCode = table.Column<string>(type: "text", nullable: true),
                    Forms = table.Column<int>(type: "integer", nullable: false),
                    Limit = table.Column<int>(type: "integer", nullable: false),
                    Strengths = table.Column<string>(type: "text", nullable: false),
                    About = table.Column<string>(type: "text", nullable: true),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentors", x => x.Id);
                    table.CheckConstraint("CK_Mentors_Span", "\"Until\" IS NULL OR \"Since\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_Mentors_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentors_Subjects_SubjectCode",
                        column: x => x.SubjectCode,
                        principalTable: "Subjects",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MethodistAbsences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MethodistId = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MethodistAbsences", x => x.Id);
                    table.CheckConstraint("CK_MethodistAbsences_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_MethodistAbsences_Methodists_MethodistId",
                        column: x => x.MethodistId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringWishes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorId = table.Column<int>(type: "integer", nullable: false),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MenteePersonId = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    Side = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringWishes_Educators_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringWishes_Mentors_MentorId",
                        column: x => x.MentorId,
                        principalTable: "Mentors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Stagings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: true),
                    OrganisationId = table.Column<int>(type: "integer", nullable: true),
                    AbsenceId = table.Column<int>(type: "integer", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatedBy = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stagings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Stagings_MethodistAbsences_AbsenceId",
                        column: x => x.AbsenceId,
                        principalTable: "MethodistAbsences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stagings_Municipalities_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipalities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stagings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StagingVariants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    StagingId = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: true),
                    OrganisationId = table.Column<int>(type: "integer", nullable: true),
                    Settings = table.Column<string>(type: "text", nullable: false),
                    Measures = table.Column<string>(type: "text", nullable: false),
                    SolvedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ApprovedBy = table.Column<string>(type: "text", nullable: true),
                    OrderNumber = table.Column<string>(type: "text", nullable: true),
                    OrderDate = table.Column<DateOnly>(type: "date", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Order = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StagingVariants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StagingVariants_Stagings_StagingId",
                        column: x => x.StagingId,
                        principalTable: "Stagings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mentorships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorId = table.Column<int>(type: "integer", nullable: false),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MentorName = table.Column<string>(type: "text", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    Form = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    OrderNumber = table.Column<string>(type: "text", nullable: true),
                    OrderDate = table.Column<DateOnly>(type: "date", nullable: true),
                    MentorConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementNumber = table.Column<string>(type: "text", nullable: true),
                    AgreementDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Payment = table.Column<string>(type: "text", nullable: true),
                    Goal = table.Column<string>(type: "text", nullable: true),
                    Expected = table.Column<string>(type: "text", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndSide = table.Column<int>(type: "integer", nullable: true),
                    EndReason = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    GoalReached = table.Column<int>(type: "integer", nullable: true),
                    VariantId = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentorships", x => x.Id);
                    table.CheckConstraint("CK_Mentorships_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_Mentorships_Mentors_MentorId",
                        column: x => x.MentorId,
                        principalTable: "Mentors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_StagingVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "StagingVariants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "VariantLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VariantId = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: true),
                    OrganisationId = table.Column<int>(type: "integer", nullable: true),
                    SeekerKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubjectEducatorId = table.Column<int>(type: "integer", nullable: true),
                    PlaceId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    GiverKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GiverMethodistId = table.Column<int>(type: "integer", nullable: true),
                    GiverMentorId = table.Column<int>(type: "integer", nullable: true),
                    GiverName = table.Column<string>(type: "text", nullable: true),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Reasons = table.Column<string>(type: "text", nullable: false),
                    IsByHand = table.Column<bool>(type: "boolean", nullable: false),
                    IsCurrent = table.Column<bool>(type: "boolean", nullable: false),
                    Uncovered = table.Column<string>(type: "text", nullable: true),
                    AssignmentId = table.Column<int>(type: "integer", nullable: true),
                    MentorshipId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VariantLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VariantLines_Educators_SubjectEducatorId",
                        column: x => x.SubjectEducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VariantLines_Organisations_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VariantLines_StagingVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "StagingVariants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MentorshipMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorshipId = table.Column<int>(type: "integer", nullable: false),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MenteePersonId = table.Column<int>(type: "integer", nullable: false),
                    FullName = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Codes = table.Column<string>(type: "text", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorshipMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentorshipMembers_Educators_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorshipMembers_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupportParticipations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    KindText = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Responsible = table.Column<string>(type: "text", nullable: true),
                    MentorshipId = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportParticipations", x => x.Id);
                    table.CheckConstraint("CK_SupportParticipations_Span", "\"Until\" IS NULL OR \"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_SupportParticipations_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportParticipations_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "MentorshipMeetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorshipId = table.Column<int>(type: "integer", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: true),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MenteePersonId = table.Column<int>(type: "integer", nullable: true),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    Topic = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Agreements = table.Column<string>(type: "text", nullable: true),
                    IsHeld = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorshipMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentorshipMeetings_MentorshipMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "MentorshipMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorshipMeetings_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MentorshipQuestionnaires",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorshipId = table.Column<int>(type: "integer", nullable: false),
                    Side = table.Column<int>(type: "integer", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: true),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MenteePersonId = table.Column<int>(type: "integer", nullable: true),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    FilledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    Strengths = table.Column<string>(type: "text", nullable: true),
                    Weaknesses = table.Column<string>(type: "text", nullable: true),
                    Opportunities = table.Column<string>(type: "text", nullable: true),
                    Threats = table.Column<string>(type: "text", nullable: true),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorshipQuestionnaires", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentorshipQuestionnaires_MentorshipMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "MentorshipMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorshipQuestionnaires_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MentorshipTasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MentorshipId = table.Column<int>(type: "integer", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: true),
                    MentorPersonId = table.Column<int>(type: "integer", nullable: false),
                    MenteePersonId = table.Column<int>(type: "integer", nullable: true),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    CompetenceCode = table.Column<string>(type: "text", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorshipTasks", x => x.Id);
                    table.CheckConstraint("CK_MentorshipTasks_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_MentorshipTasks_MentorshipMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "MentorshipMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorshipTasks_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_AbsenceId",
                table: "Assignments",
                column: "AbsenceId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSetups_OrganisationId",
                table: "MentoringSetups",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentoringWishes_MenteePersonId",
                table: "MentoringWishes",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringWishes_MentorId_MenteePersonId_Side",
                table: "MentoringWishes",
                columns: new[] { "MentorId", "MenteePersonId", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mentors_EducatorId",
                table: "Mentors",
                column: "EducatorId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mentors_NameKey",
                table: "Mentors",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Mentors_SubjectCode",
                table: "Mentors",
                column: "SubjectCode");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipMeetings_MemberId",
                table: "MentorshipMeetings",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipMeetings_MentorshipId_On",
                table: "MentorshipMeetings",
                columns: new[] { "MentorshipId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipMembers_MenteePersonId",
                table: "MentorshipMembers",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipMembers_MentorPersonId",
                table: "MentorshipMembers",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipMembers_MentorshipId_MenteePersonId",
                table: "MentorshipMembers",
                columns: new[] { "MentorshipId", "MenteePersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipQuestionnaires_MemberId",
                table: "MentorshipQuestionnaires",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipQuestionnaires_MentorshipId_MemberId",
                table: "MentorshipQuestionnaires",
                columns: new[] { "MentorshipId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_MentorId",
                table: "Mentorships",
                column: "MentorId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_MentorPersonId",
                table: "Mentorships",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_MunicipalityId",
                table: "Mentorships",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_OrganisationId_State",
                table: "Mentorships",
                columns: new[] { "OrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_VariantId",
                table: "Mentorships",
                column: "VariantId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipTasks_MemberId",
                table: "MentorshipTasks",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorshipTasks_MentorshipId",
                table: "MentorshipTasks",
                column: "MentorshipId");

            migrationBuilder.CreateIndex(
                name: "IX_MethodistAbsences_MethodistId_From",
                table: "MethodistAbsences",
                columns: new[] { "MethodistId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Stagings_AbsenceId",
                table: "Stagings",
                column: "AbsenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Stagings_Kind_State",
                table: "Stagings",
                columns: new[] { "Kind", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Stagings_MunicipalityId",
                table: "Stagings",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_Stagings_OrganisationId",
                table: "Stagings",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_StagingVariants_StagingId_Place",
                table: "StagingVariants",
                columns: new[] { "StagingId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportParticipations_EducatorId_Kind_From",
                table: "SupportParticipations",
                columns: new[] { "EducatorId", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportParticipations_From",
                table: "SupportParticipations",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_SupportParticipations_MentorshipId",
                table: "SupportParticipations",
                column: "MentorshipId");

            migrationBuilder.CreateIndex(
                name: "IX_VariantLines_PlaceId",
                table: "VariantLines",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_VariantLines_SubjectEducatorId",
                table: "VariantLines",
                column: "SubjectEducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_VariantLines_VariantId_SeekerKey",
                table: "VariantLines",
                columns: new[] { "VariantId", "SeekerKey" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Assignments_MethodistAbsences_AbsenceId",
                table: "Assignments",
                column: "AbsenceId",
                principalTable: "MethodistAbsences",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Assignments_MethodistAbsences_AbsenceId",
                table: "Assignments");

            migrationBuilder.DropTable(
                name: "MentoringParameters");

            migrationBuilder.DropTable(
                name: "MentoringSetups");

            migrationBuilder.DropTable(
                name: "MentoringWishes");

            migrationBuilder.DropTable(
                name: "MentorshipMeetings");

            migrationBuilder.DropTable(
                name: "MentorshipQuestionnaires");

            migrationBuilder.DropTable(
                name: "MentorshipTasks");

            migrationBuilder.DropTable(
                name: "SupportParticipations");

            migrationBuilder.DropTable(
                name: "VariantLines");

            migrationBuilder.DropTable(
                name: "MentorshipMembers");

            migrationBuilder.DropTable(
                name: "Mentorships");

            migrationBuilder.DropTable(
                name: "Mentors");

            migrationBuilder.DropTable(
                name: "StagingVariants");

            migrationBuilder.DropTable(
                name: "Stagings");

            migrationBuilder.DropTable(
                name: "MethodistAbsences");

            migrationBuilder.DropIndex(
                name: "IX_Assignments_AbsenceId",
                table: "Assignments");

            migrationBuilder.DropColumn(
                name: "AbsenceId",
                table: "Assignments");
        }
    }
}
