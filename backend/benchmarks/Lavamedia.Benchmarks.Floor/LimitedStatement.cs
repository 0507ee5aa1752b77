using System.Collections.Concurrent;
using System.Globalization;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>
/// A statement whose limit is part of its text: with the limit as a parameter PostgreSQL holds no plan that is good for all
/// limits and plans anew each time.
/// </summary>
/// <param name="sql">The statement, with <c>:limit</c> in the place of the number.</param>
internal sealed class LimitedStatement(string sql)
{
    private readonly ConcurrentDictionary<int, string> texts = [];

    public string With(int limit) =>
        texts.GetOrAdd(
            limit,
            static (number, text) =>
                text.Replace(":limit", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            sql
        );
}
