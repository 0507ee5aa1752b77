using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Platform.Csv;

/// <summary>A table that a route gives to those who may have it, as a file that spreadsheets open.</summary>
/// <param name="FileName">The name under which browsers keep it, such as <c>lavamedia-links.csv</c>.</param>
/// <param name="Subject">What it holds, for refusals: "Exporting {subject} takes the right …".</param>
/// <param name="Columns">The names of the columns, the first row of the file.</param>
public sealed record CsvDownload(string FileName, string Subject, IReadOnlyList<string> Columns)
{
    // Spreadsheets take a text for UTF-8 only when it begins with the mark of it.
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>The file, row by row as they come; or 401 or 403 with a code.</summary>
    /// <param name="http">The request.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="permission">The right that it takes.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="isLimited">Whether the right may be limited to an area; then <paramref name="rows"/> keep to it.</param>
    public async Task<IResult> SendAsync(
        HttpContext http,
        IViewer viewer,
        string permission,
        IAsyncEnumerable<IReadOnlyList<string?>> rows,
        bool isLimited = false
    )
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                $"Sign in to export {Subject}."
            );
        }

        if (!viewer.Can(permission) && !(isLimited && viewer.AreasOf(permission).Count > 0))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting {Subject} takes the right {permission}."
            );
        }

        var response = http.Response;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        response.ContentType = "text/csv; charset=utf-8";
        await response.WriteAsync(ByteOrderMark + CsvTable.Write(Columns), http.RequestAborted);
        await foreach (var row in rows.WithCancellation(http.RequestAborted))
        {
            await response.WriteAsync(CsvTable.Write(row), http.RequestAborted);
        }

        return TypedResults.Empty;
    }
}
