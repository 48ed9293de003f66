using System.Text;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// The encoding of a text file by its bytes: a mark of UTF-8 or UTF-16, else valid UTF-8, else windows-1251 if what comes
/// out looks Russian. Bytes that no text has, and texts of other code pages (866, КОИ-8), are refused by name.
/// </summary>
internal static class TextEncodings
{
    private const int SampleBytes = 256 * 1024;

    public static Result<Encoding> Tell(Stream content)
    {
        content.Position = 0;
        var sample = new byte[SampleBytes];
        var bytes = sample.AsSpan(0, content.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false));
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return IsUtf8(content) ? Encoding.UTF8 : ImportErrors.UnknownEncoding;
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode;
        if (HasControls(bytes)) return ImportErrors.NotTable;
        if (IsUtf8(content)) return Encoding.UTF8;
        var russian = Encoding.GetEncoding(1251);
        return LooksRussian(russian.GetString(bytes)) ? russian : ImportErrors.UnknownEncoding;
    }

    /// <summary>Bytes below the space that no table in text has: a zip of another kind, a program, a picture.</summary>
    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A)) return true;
        }
        return false;
    }

    /// <summary>The whole file, in pieces: one stray byte at the end also means another encoding.</summary>
    private static bool IsUtf8(Stream content)
    {
        content.Position = 0;
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[64 * 1024 + 4];
        try
        {
            for (var read = content.Read(bytes); read > 0; read = content.Read(bytes)) strict.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            strict.GetChars([], chars, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>
    /// What is beyond ASCII must be letters and signs of Russian texts (866 gives other ones), and few words may have a capital
    /// after a small letter (КОИ-8 read as windows-1251 swaps the cases).
    /// </summary>
    private static bool LooksRussian(string text)
    {
        var (foreign, usual, swapped, words) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var (ch, before) = (text[i], i > 0 ? text[i - 1] : ' ');
            if (ch >= 0x80 && IsUsual(ch)) usual++;
            else if (ch >= 0x80) foreign++;
            if (char.IsLetter(ch) && !char.IsLetter(before)) words++;
            if (ch >= 0x80 && char.IsUpper(ch) && char.IsLower(before)) swapped++;
        }
        return foreign * 20 <= usual && swapped * 5 <= words;
    }

    private static bool IsUsual(char ch) =>
        ch is (>= 'А' and <= 'я') or 'ё' or 'Ё' or '«' or '»' or '–' or '—' or '№' or '“' or '”' or '„' or '…' or '\u00A0' or '’' or '‘' or '°' or '§' or '±' or '•';
}
