using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MethodCenter.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DeficitDiagnostics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CompetenceFrameworks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompetenceFrameworks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Deficits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    CompetenceCode = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    StateSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Severity = table.Column<int>(type: "integer", nullable: false),
                    Sources = table.Column<int>(type: "integer", nullable: false),
                    IsTouched = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deficits", x => x.Id);
                    table.CheckConstraint("CK_Deficits_Severity", "\"Severity\" BETWEEN 0 AND 3");
                    table.ForeignKey(
                        name: "FK_Deficits_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeficitSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    CompetenceCode = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<int>(type: "integer", nullable: true),
                    To = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Origin = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeficitSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeficitSteps_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LessonVisits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Visitor = table.Column<string>(type: "text", nullable: false),
                    ClassName = table.Column<string>(type: "text", nullable: true),
                    Topic = table.Column<string>(type: "text", nullable: true),
                    Card = table.Column<string>(type: "text", nullable: false),
                    Strengths = table.Column<string>(type: "text", nullable: true),
                    Advice = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LessonVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LessonVisits_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResultConsents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TextVersion = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResultConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResultConsents_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskProfiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Marks = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Conclusion = table.Column<string>(type: "text", nullable: true),
                    Author = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskProfiles_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Scales",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Meaning = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scales", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SchoolCurators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    FullName = table.Column<string>(type: "text", nullable: false),
                    MethodistId = table.Column<int>(type: "integer", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Order = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolCurators", x => x.Id);
                    table.CheckConstraint("CK_SchoolCurators_Span", "\"Until\" IS NULL OR \"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_SchoolCurators_Methodists_MethodistId",
                        column: x => x.MethodistId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SchoolCurators_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolVisits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    MethodistId = table.Column<int>(type: "integer", nullable: true),
                    Visitor = table.Column<string>(type: "text", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    Findings = table.Column<string>(type: "text", nullable: true),
                    Agreements = table.Column<string>(type: "text", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Lessons = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SchoolVisits_Methodists_MethodistId",
                        column: x => x.MethodistId,
                        principalTable: "Methodists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SchoolVisits_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Competences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FrameworkId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    AppliesTo = table.Column<string>(type: "text", nullable: true),
                    Description = table.Column<string>(type: "text", nullable: true),
                    Sources = table.Column<string>(type: "text", nullable: true),
                    Rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Competences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Competences_CompetenceFrameworks_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "CompetenceFrameworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeficitEvidence",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    CompetenceCode = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Severity = table.Column<int>(type: "integer", nullable: false),
                    Author = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    ClassName = table.Column<string>(type: "text", nullable: true),
                    Pupils = table.Column<int>(type: "integer", nullable: true),
                    Failed = table.Column<int>(type: "integer", nullable: true),
                    VisitId = table.Column<int>(type: "integer", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeficitEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeficitEvidence_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeficitEvidence_LessonVisits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "LessonVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiagnosticCampaigns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Operator = table.Column<string>(type: "text", nullable: false),
                    IsOfficial = table.Column<bool>(type: "boolean", nullable: false),
                    Instrument = table.Column<string>(type: "text", nullable: true),
                    InstrumentVersion = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    ThresholdHundredths = table.Column<int>(type: "integer", nullable: false),
                    ScaleId = table.Column<int>(type: "integer", nullable: false),
                    ValidityMonths = table.Column<int>(type: "integer", nullable: false),
                    AudiencePositions = table.Column<string>(type: "text", nullable: false),
                    AudienceSubjects = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiagnosticCampaigns", x => x.Id);
                    table.CheckConstraint("CK_DiagnosticCampaigns_Span", "\"From\" <= \"Until\"");
                    table.ForeignKey(
                        name: "FK_DiagnosticCampaigns_Scales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "Scales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScaleLevels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ScaleId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    FromPercent = table.Column<int>(type: "integer", nullable: false),
                    Severity = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScaleLevels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScaleLevels_Scales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "Scales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CampaignItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CampaignId = table.Column<int>(type: "integer", nullable: false),
                    Task = table.Column<string>(type: "text", nullable: false),
                    CompetenceCode = table.Column<string>(type: "text", nullable: false),
                    MaxHundredths = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignItems_DiagnosticCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "DiagnosticCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CampaignParticipants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CampaignId = table.Column<int>(type: "integer", nullable: false),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    IsByHand = table.Column<bool>(type: "boolean", nullable: false),
                    Excused = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignParticipants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignParticipants_DiagnosticCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "DiagnosticCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignParticipants_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Diagnoses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CampaignId = table.Column<int>(type: "integer", nullable: false),
                    EducatorId = table.Column<int>(type: "integer", nullable: false),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Scores = table.Column<string>(type: "text", nullable: false),
                    Tasks = table.Column<string>(type: "text", nullable: true),
                    TotalHundredths = table.Column<int>(type: "integer", nullable: true),
                    TotalMaxHundredths = table.Column<int>(type: "integer", nullable: true),
                    MunicipalityId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    PositionCode = table.Column<string>(type: "text", nullable: true),
                    SubjectCode = table.Column<string>(type: "text", nullable: true),
                    OpenFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnnulReason = table.Column<string>(type: "text", nullable: true),
                    AnnulledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagnoses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diagnoses_DiagnosticCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "DiagnosticCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Diagnoses_Educators_EducatorId",
                        column: x => x.EducatorId,
                        principalTable: "Educators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignItems_CampaignId_Task_CompetenceCode",
                table: "CampaignItems",
                columns: new[] { "CampaignId", "Task", "CompetenceCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignParticipants_CampaignId_EducatorId",
                table: "CampaignParticipants",
                columns: new[] { "CampaignId", "EducatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignParticipants_EducatorId",
                table: "CampaignParticipants",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetenceFrameworks_Number",
                table: "CompetenceFrameworks",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Competences_FrameworkId_Code",
                table: "Competences",
                columns: new[] { "FrameworkId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeficitEvidence_EducatorId_CompetenceCode",
                table: "DeficitEvidence",
                columns: new[] { "EducatorId", "CompetenceCode" });

            migrationBuilder.CreateIndex(
                name: "IX_DeficitEvidence_VisitId",
                table: "DeficitEvidence",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_Deficits_CompetenceCode_State",
                table: "Deficits",
                columns: new[] { "CompetenceCode", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Deficits_EducatorId_CompetenceCode",
                table: "Deficits",
                columns: new[] { "EducatorId", "CompetenceCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeficitSteps_EducatorId_CompetenceCode",
                table: "DeficitSteps",
                columns: new[] { "EducatorId", "CompetenceCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Diagnoses_CampaignId_EducatorId_Attempt",
                table: "Diagnoses",
                columns: new[] { "CampaignId", "EducatorId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Diagnoses_EducatorId",
                table: "Diagnoses",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_DiagnosticCampaigns_Code",
                table: "DiagnosticCampaigns",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiagnosticCampaigns_ScaleId",
                table: "DiagnosticCampaigns",
                column: "ScaleId");

            migrationBuilder.CreateIndex(
                name: "IX_LessonVisits_EducatorId_VisitedOn",
                table: "LessonVisits",
                columns: new[] { "EducatorId", "VisitedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ResultConsents_EducatorId",
                table: "ResultConsents",
                column: "EducatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RiskProfiles_OrganisationId_AssessedOn",
                table: "RiskProfiles",
                columns: new[] { "OrganisationId", "AssessedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ScaleLevels_ScaleId",
                table: "ScaleLevels",
                column: "ScaleId");

            migrationBuilder.CreateIndex(
                name: "IX_Scales_Code",
                table: "Scales",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SchoolCurators_MethodistId",
                table: "SchoolCurators",
                column: "MethodistId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolCurators_OrganisationId",
                table: "SchoolCurators",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolVisits_MethodistId",
                table: "SchoolVisits",
                column: "MethodistId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolVisits_OrganisationId_VisitedOn",
                table: "SchoolVisits",
                columns: new[] { "OrganisationId", "VisitedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CampaignItems");

            migrationBuilder.DropTable(
                name: "CampaignParticipants");

            migrationBuilder.DropTable(
                name: "Competences");

            migrationBuilder.DropTable(
                name: "DeficitEvidence");

            migrationBuilder.DropTable(
                name: "Deficits");

            migrationBuilder.DropTable(
                name: "DeficitSteps");

            migrationBuilder.DropTable(
                name: "Diagnoses");

            migrationBuilder.DropTable(
                name: "ResultConsents");

            migrationBuilder.DropTable(
                name: "RiskProfiles");

            migrationBuilder.DropTable(
                name: "ScaleLevels");

            migrationBuilder.DropTable(
                name: "SchoolCurators");

            migrationBuilder.DropTable(
                name: "SchoolVisits");

            migrationBuilder.DropTable(
                name: "CompetenceFrameworks");

            migrationBuilder.DropTable(
                name: "LessonVisits");

            migrationBuilder.DropTable(
                name: "DiagnosticCampaigns");

            migrationBuilder.DropTable(
                name: "Scales");
        }
    }
}
