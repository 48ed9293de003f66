using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Streams and learning of the registry and of the file itself.</summary>
internal sealed class EnrolmentBook
{
    private readonly Dictionary<(int Person, int Programme, string Order, DateOnly From), Enrolment> _stored = [];
    private readonly Dictionary<(int Person, int Programme), Enrolment> _applications = [];
    private readonly Dictionary<(Programme, string Number, DateOnly From, DateOnly Until), ProgrammeStream> _streams = [];
    private readonly Dictionary<int, ProgrammeStream> _streamById = [];
    private readonly Dictionary<(int Programme, string Number, DateOnly From, DateOnly Until), ProgrammeStream> _storedStreams = [];

    public static async Task<EnrolmentBook> LoadAsync(MethodCenterDb db, IReadOnlyCollection<int> people, CancellationToken ct)
    {
        var book = new EnrolmentBook();
        foreach (var stream in await db.ProgrammeStreams.OrderBy(s => s.Id).ToListAsync(ct))
        {
            book._streamById[stream.Id] = stream;
            book._storedStreams.TryAdd((stream.ProgrammeId, SearchKey.Of(stream.Number), stream.From, stream.Until), stream);
        }
        var ids = people.ToArray();
        foreach (var enrolment in await db.Enrolments.Where(e => EF.Parameter(ids).Contains(e.EducatorId)).OrderBy(e => e.Id).ToListAsync(ct))
        {
            if (enrolment.Status == EnrolmentStatus.Applied) book._applications.TryAdd((enrolment.EducatorId, enrolment.ProgrammeId), enrolment);
            book._stored.TryAdd((enrolment.EducatorId, enrolment.ProgrammeId, SearchKey.Of(enrolment.OrderNumber), enrolment.From), enrolment);
        }
        return book;
    }

    /// <summary>The same learning: person, programme, order and first day (samples, «Правила · Обучение»); else the person's application for the programme.</summary>
    public Enrolment? Find(Educator person, Programme programme, TrainingRecord record)
    {
        if (programme.Id == 0) return null;
        if (_stored.TryGetValue((person.Id, programme.Id, SearchKey.Of(record.OrderNumber), record.From!.Value), out var known)) return known;
        return record.OrderNumber is not null && _applications.Remove((person.Id, programme.Id), out var application) ? application : null;
    }

    public ProgrammeStream StreamOf(Enrolment enrolment) => _streamById[enrolment.StreamId];

    /// <summary>The stream of a programme by number and dates; null when it is new.</summary>
    public ProgrammeStream? FindStream(Programme programme, string number, DateOnly from, DateOnly until)
    {
        var key = SearchKey.Of(number);
        if (_streams.TryGetValue((programme, key, from, until), out var made)) return made;
        return programme.Id == 0 ? null : _storedStreams.GetValueOrDefault((programme.Id, key, from, until));
    }

    public void Add(ProgrammeStream stream, Programme programme) => _streams[(programme, SearchKey.Of(stream.Number), stream.From, stream.Until)] = stream;
}
