using System.Linq.Expressions;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>One term of an order, as a C# expression over the element.</summary>
internal readonly record struct OrderTerm(LambdaExpression Key, bool Descending);
