using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Judges a row of learning against the registry and puts it into the plan: the same for a file and for a row of the queue.</summary>
internal sealed class TrainingDesk
{
    private readonly EnrolmentWriter _enrolments;

    private TrainingDesk(PlanContext context, ImportPlan plan, ProgrammeBook programmes, EnrolmentBook enrolments)
    {
        (Programmes, Writer, _enrolments) = (programmes, new(context, plan, programmes), new(context, plan, enrolments));
    }

    public ProgrammeBook Programmes { get; }
    public ProgrammeWriter Writer { get; }

    public static async Task<TrainingDesk> LoadAsync(PlanContext context, ImportPlan plan, IReadOnlyCollection<int> people, CancellationToken ct) =>
        new(context, plan, await ProgrammeBook.LoadAsync(context.Db, ct), await EnrolmentBook.LoadAsync(context.Db, people, ct));

    /// <summary>The programme of a row, or null for one that is not known yet; a row that cannot even make it known is rejected.</summary>
    public Programme? Find(TrainingRecord record, Header header, List<RowProblem> problems)
    {
        var mention = record.Programme;
        var (programme, remark) = Programmes.Find(mention);
        if (remark is not null) problems.Add(Remark(header, ProgrammeRows.RegisterNumber, mention.RegisterNumber ?? "", remark));
        if (programme is null) RequireDescribed(mention, header, problems);
        else Compare(programme, mention, header, problems);
        return programme;
    }

    /// <summary>Learning in a programme that nobody has described yet makes it known; the rest is filled in later.</summary>
    public Programme Create(TrainingRecord record, Header header, List<RowProblem> problems)
    {
        var mention = record.Programme;
        var number = mention.RegisterNumber is { } known ? $" (№ {known})" : "";
        problems.Add(Remark(header, ProgrammeRows.Title, mention.Title!, $"программы{number} в перечне нет: заведена по этой строке, без компетенций и сроков в реестре"));
        return Writer.Create(mention);
    }

    public (RowFate Fate, List<FieldChange> Changes) Put(Educator person, Programme programme, TrainingRecord record, Header header) =>
        _enrolments.Put(person, programme, record, header);

    private static void RequireDescribed(ProgrammeMention mention, Header header, List<RowProblem> problems)
    {
        if (mention.Title is null)
            problems.Add(Problem(header, ProgrammeRows.RegisterNumber, mention.RegisterNumber ?? "", "неизвестный № программы в ФР, а названия нет: добавьте программу на лист «Программы» или впишите название"));
        else if (mention.Hours is null)
            problems.Add(Problem(header, ProgrammeRows.Hours, "", "программы нет в перечне, а объём не указан: добавьте программу на лист «Программы» или впишите объём"));
    }

    /// <summary>The list of programmes is right: what a row says otherwise is only remarked on.</summary>
    private void Compare(Programme programme, ProgrammeMention mention, Header header, List<RowProblem> problems)
    {
        if (mention.Kind is { } kind && kind != programme.Kind)
            problems.Add(Remark(header, ProgrammeRows.Kind, ProgrammeTerms.Short(kind), $"в перечне у программы другой вид ({ProgrammeTerms.Short(programme.Kind)}): взят из перечня"));
        if (mention.Hours is { } hours && hours != programme.Hours)
            problems.Add(Remark(header, ProgrammeRows.Hours, Formats.Number(hours), $"в перечне у программы другой объём ({Formats.Number(programme.Hours)} ч): взят из перечня"));
        if (mention.Title is { } title && mention.RegisterNumber is not null && !Programmes.IsSameTitle(title, programme.Title))
            problems.Add(Remark(header, ProgrammeRows.Title, title, $"под этим номером в перечне другая программа — «{programme.Title}»: взята по номеру"));
    }

    private static RowProblem Problem(Header header, string key, string value, string reason) => new(Severity.Rejected, key, header.HeadingOf(key), value, reason);

    private static RowProblem Remark(Header header, string key, string value, string reason) => new(Severity.Warning, key, header.HeadingOf(key), value, reason);
}
