using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Lavamedia.Search.Asking;

/// <summary>
/// Cursors of searches. What answers best changes with every publication, so a cursor is a place in the order of the moment, sealed
/// for one question and one viewer and good for an hour (Z-9).
/// </summary>
public sealed class SearchCursors(IDataProtectionProvider protection, IViewer viewer)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("Lavamedia.Search.Cursors.v1")
        .ToTimeLimitedDataProtector();

    /// <summary>The cursor of the answer at a place.</summary>
    /// <param name="question">What was searched for.</param>
    /// <param name="place">How many answers come before and with it.</param>
    public string Write(SearchQuestion question, int place) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{Binding(question)}:{place}"), Life);

    /// <summary>How many answers are left out.</summary>
    /// <exception cref="GraphQLException">The cursor is of another question or viewer, or an hour old (<c>HC0078</c>).</exception>
    public int Read(SearchQuestion question, string? cursor)
    {
        if (cursor is null)
        {
            return 0;
        }

        try
        {
            var parts = protector.Unprotect(cursor).Split(':');
            if (parts[0] == Binding(question))
            {
                return int.Parse(parts[1], CultureInfo.InvariantCulture);
            }
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Whatever is wrong with it, the reader does the same: he starts again.
        }

        throw new GraphQLException(
            new GraphQLError("The cursor is not of this search, or too old. Start again from the first page.")
            {
                Code = ExecutionErrorCodes.InvalidCursor,
            }
        );
    }

    private string Binding(SearchQuestion question) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        Text = question.Text.ToQuery(),
                        question.Locale,
                        question.Filter,
                        viewer.UserId,
                    }
                )
            )
        )[..32];
}
