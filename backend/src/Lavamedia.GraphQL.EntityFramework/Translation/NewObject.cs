using System.Reflection;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>An anonymous object that carries several values from one operator to the next.</summary>
internal sealed class NewObject(IReadOnlyDictionary<string, ITranslated> members) : ITranslated
{
    public ITranslated? Find(MemberInfo member) => members.GetValueOrDefault(member.Name);
}
