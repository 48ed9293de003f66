using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Поток: one run of a programme with dates and seats.</summary>
public sealed class ProgrammeStream : IVersioned
{
    private ProgrammeStream() { }

    public ProgrammeStream(int programmeId, string number, DateOnly from, DateOnly until)
    {
        (ProgrammeId, Number, From, Until) = (programmeId, number, from, until);
    }

    public int Id { get; internal set; }
    public int ProgrammeId { get; internal set; }

    /// <summary>«1», «2026-3».</summary>
    public string Number { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>Null is without a limit.</summary>
    public int? Seats { get; private set; }
    public string? Place { get; private set; }

    /// <summary>Тьютор of the regional asset (statute, п. 3.2.7).</summary>
    public int? TutorId { get; private set; }
    public string? CancelReason { get; private set; }
    public int Version { get; private set; }

    public bool IsCancelled => CancelReason is not null;

    public void Plan(string number, DateOnly from, DateOnly until, int? seats, string? place) =>
        (Number, From, Until, Seats, Place) = (number, from, until, seats, Inputs.Tidy(place));

    public void GiveTutor(int? methodistId) => TutorId = methodistId;

    public void Cancel(string? reason) => CancelReason = Inputs.Tidy(reason);
}

/// <summary>Состояние обучения. Stored by number.</summary>
public enum EnrolmentStatus
{
    /// <summary>Заявка: wishes to be enrolled; no order yet.</summary>
    Applied = 1,

    /// <summary>Обучается.</summary>
    Studying = 2,

    /// <summary>Завершено.</summary>
    Completed = 3,

    /// <summary>Отчислен.</summary>
    Expelled = 4,

    /// <summary>Заявка отклонена или отозвана.</summary>
    Withdrawn = 5,
}

/// <summary>Обучение of a person in a stream: application, order, completion with a document (domain, П1, П2).</summary>
public sealed class Enrolment : IPersonRow, IVersioned
{
    private Enrolment() { }

    public Enrolment(int educatorId, int programmeId, int streamId)
    {
        (EducatorId, ProgrammeId, StreamId) = (educatorId, programmeId, streamId);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public int ProgrammeId { get; internal set; }
    public int StreamId { get; internal set; }
    public EnrolmentStatus Status { get; private set; } = EnrolmentStatus.Applied;
    public DateOnly? AppliedOn { get; private set; }

    /// <summary>Приказ о зачислении; empty while it is only an application.</summary>
    public string OrderNumber { get; private set; } = "";
    public DateOnly? OrderDate { get; private set; }

    /// <summary>The person's own dates: mostly those of the stream.</summary>
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public string? DocumentKind { get; private set; }
    public string? DocumentNumber { get; private set; }
    public DateOnly? DocumentDate { get; private set; }

    /// <summary>Why expelled or withdrawn.</summary>
    public string? Reason { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Apply(DateOnly on, DateOnly from, DateOnly until) => (Status, AppliedOn, From, Until, Reason) = (EnrolmentStatus.Applied, on, from, until, null);

    /// <summary>The application is taken back or turned down before any order.</summary>
    public void Withdraw(string? reason) => (Status, Reason) = (EnrolmentStatus.Withdrawn, Inputs.Tidy(reason));

    /// <summary>The stream got other dates and the person goes along.</summary>
    public void Move(DateOnly from, DateOnly until) => (From, Until) = (from, until);

    /// <summary>By the order the person studies.</summary>
    public void Enrol(string orderNumber, DateOnly? orderDate, DateOnly from, DateOnly until) =>
        (Status, OrderNumber, OrderDate, From, Until) = (EnrolmentStatus.Studying, orderNumber, orderDate, from, until);

    /// <summary>Why the order stands though the programme was not in the register on its day.</summary>
    public void Explain(string? reason) => Reason = Inputs.Tidy(reason);

    /// <summary>The order was a mistake: the application is open again.</summary>
    public void BackToApplied() => (Status, OrderNumber, OrderDate, Reason) = (EnrolmentStatus.Applied, "", null, null);

    /// <summary>The outcome was a mistake: the person studies as before.</summary>
    public void BackToStudying() => Conclude(EnrolmentStatus.Studying, null, null, null);

    /// <summary>What a file says of the outcome; a completion without a document is kept and does not count in П1.</summary>
    public void Conclude(EnrolmentStatus status, string? documentKind, string? documentNumber, DateOnly? documentDate, string? reason = null)
    {
        (Status, Reason) = (status, Inputs.Tidy(reason));
        (DocumentKind, DocumentNumber, DocumentDate) = (Inputs.Tidy(documentKind, 80), Inputs.Tidy(documentNumber, 80), documentDate);
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;

    /// <summary>The other record of the same learning, on which support tasks hang: kept apart by its order and out of all counts.</summary>
    internal void HandOverAsCopy(int educatorId)
    {
        HandOver(educatorId);
        (OrderNumber, Status, Reason) = ($"{OrderNumber} (повтор {Id})", EnrolmentStatus.Withdrawn, "повтор: записи одного человека объединены");
    }
}

/// <summary>Посткурсовое сопровождение: a task of a methodist after a completed programme (statute, п. 3.2.7).</summary>
public sealed class SupportTask : IPersonRow, IVersioned
{
    private SupportTask() { }

    public SupportTask(int educatorId, int enrolmentId, int? methodistId, string what, DateOnly dueOn)
    {
        (EducatorId, EnrolmentId, MethodistId, What, DueOn) = (educatorId, enrolmentId, methodistId, what, dueOn);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public int EnrolmentId { get; private set; }
    public int? MethodistId { get; private set; }
    public string What { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Outcome { get; private set; }

    /// <summary>The line of the work journal that the done task left.</summary>
    public int? WorkEntryId { get; internal set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Change(string what, DateOnly dueOn, int? methodistId) => (What, DueOn, MethodistId) = (what, dueOn, methodistId);

    public void Finish(DateOnly on, string outcome) => (DoneOn, Outcome) = (on, outcome);

    public void Reopen() => (DoneOn, Outcome) = (null, null);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
