using System.Linq.Expressions;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>One value of a row, already in its final form when it is stored.</summary>
/// <param name="Path">The to-one steps from the level's row to the row that has the value.</param>
/// <param name="Value">The value over that row; null for the presence of the row itself.</param>
/// <param name="Field">The field that shows it; null for the presence of a row.</param>
internal sealed record EntityCell(IReadOnlyList<LambdaExpression> Path, LambdaExpression? Value, FieldSelection? Field);
